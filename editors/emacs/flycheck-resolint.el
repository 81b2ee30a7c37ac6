;;; flycheck-resolint.el --- Flycheck checker for resolint  -*- lexical-binding: t; -*-

;; Version: 0.2.0
;; Package-Requires: ((emacs "27.1") (flycheck "32") (resolint "0.2.0"))
;; Keywords: text, tools

;;; Commentary:

;; (require 'flycheck-resolint)
;; (add-hook 'text-mode-hook #'flycheck-mode)

;;; Code:

(require 'flycheck)
(require 'resolint)

(defconst flycheck-resolint--levels
  '(("ERROR" . error) ("WARNING" . warning) ("INFO" . info)))

(defun flycheck-resolint--place (position)
  "Line and column of POSITION, as Flycheck counts them: (LINE . COLUMN)."
  (save-restriction
    (widen)
    (save-excursion
      (goto-char position)
      (cons (line-number-at-pos) (1+ (- position (line-beginning-position)))))))

(defun flycheck-resolint--error (diagnostic checker)
  "Make what Flycheck has for DIAGNOSTIC of CHECKER in the current buffer."
  (let-alist diagnostic
    (let* ((region (resolint-region diagnostic))
           (start (flycheck-resolint--place (car region)))
           (end (flycheck-resolint--place (cdr region))))
      (flycheck-error-new-at
       (car start) (cdr start)
       (alist-get .severity flycheck-resolint--levels nil nil #'equal)
       .message
       :end-line (car end)
       :end-column (cdr end)
       :id .code.value
       :checker checker
       :buffer (current-buffer)
       :filename buffer-file-name))))

(defun flycheck-resolint--parse (output checker buffer)
  "Errors of CHECKER for BUFFER in OUTPUT."
  (with-current-buffer buffer
    (mapcar (lambda (diagnostic) (flycheck-resolint--error diagnostic checker))
            (resolint-read-report output))))

(defun flycheck-resolint--explain (err)
  "Page of the rule that ERR comes from."
  (with-temp-buffer
    (call-process resolint-program nil t nil "explain" (flycheck-error-id err))
    (buffer-string)))

(flycheck-define-checker resolint
  "A linter of resolutions of the United Nations."
  :command ("resolint" (eval (resolint-options "--format" "rdjson")))
  :standard-input t
  :error-parser flycheck-resolint--parse
  :error-explainer flycheck-resolint--explain
  :modes (text-mode markdown-mode gfm-mode))

(add-to-list 'flycheck-checkers 'resolint t)

(provide 'flycheck-resolint)
;;; flycheck-resolint.el ends here
