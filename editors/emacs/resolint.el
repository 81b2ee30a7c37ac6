;;; resolint.el --- Resolutions of the United Nations: run the linter  -*- lexical-binding: t; -*-

;; Version: 0.2.0
;; Package-Requires: ((emacs "27.1"))
;; Keywords: text, tools

;;; Commentary:

;; What the Flymake backend and the Flycheck checker share, and the safe
;; fixes: `resolint-fix-buffer', and `resolint-fix-on-save-mode'.

;;; Code:

(require 'subr-x)

(defgroup resolint nil
  "Linter of resolutions of the United Nations."
  :group 'text)

(defcustom resolint-program "resolint"
  "Name of the program, or its path."
  :type 'string)

(defcustom resolint-arguments nil
  "Options given to the program each time, for example (\"--preset\" \"all\")."
  :type '(repeat string))

(defun resolint-options (&rest task)
  "Options to do TASK with the text of the current buffer as standard input."
  (append resolint-arguments task
          (list "--stdin-filename" (or buffer-file-name (buffer-name)) "-")))

(defun resolint-position (place)
  "Position in the current buffer of PLACE.
PLACE is an object of the format rdjson: a line, and a column that
counts bytes of UTF-8, which is how Emacs stores text."
  (save-restriction
    (widen)
    (save-excursion
      (goto-char (point-min))
      (forward-line (1- (alist-get 'line place)))
      (min (line-end-position)
           (or (byte-to-position (+ (position-bytes (point)) (alist-get 'column place) -1))
               (point-max))))))

(defun resolint-region (diagnostic)
  "Region in the current buffer of DIAGNOSTIC, never empty: (START . END)."
  (let* ((range (alist-get 'range (alist-get 'location diagnostic)))
         (nowhere '((line . 1) (column . 1)))
         (start (resolint-position (alist-get 'start range nowhere)))
         (end (resolint-position (alist-get 'end range nowhere))))
    (cons start (max end (min (1+ start) (1+ (buffer-size)))))))

(defun resolint-read-report (text)
  "List of diagnostics in TEXT, a report of the format rdjson.
Signal an error with what was said instead, if there is no report."
  (let ((start (string-match "^{" text)))
    (unless start
      (error "%s" (string-trim text)))
    (with-temp-buffer
      (insert (substring text start))
      (goto-char (point-min))
      (alist-get 'diagnostics
                 (json-parse-buffer :object-type 'alist :array-type 'list)))))

;;;###autoload
(defun resolint-fix-buffer ()
  "Make the safe fixes in the current buffer.
A text that could not be read stays as it is."
  (interactive)
  (let ((options (resolint-options "--fix" "--exit-zero"))
        (coding-system-for-read 'utf-8-unix)
        (coding-system-for-write 'utf-8-unix)
        (text (current-buffer)))
    (with-temp-buffer
      (let ((fixed (current-buffer)))
        (with-current-buffer text
          (save-restriction
            (widen)
            ;; What remains to be done is told on standard error.
            (when (and (executable-find resolint-program)
                       (eql 0 (apply #'call-process-region nil nil resolint-program
                                     nil (list fixed nil) nil options)))
              (replace-buffer-contents fixed 1))))))))

;;;###autoload
(define-minor-mode resolint-fix-on-save-mode
  "Make the safe fixes whenever the buffer is saved."
  :lighter " Resolint"
  (if resolint-fix-on-save-mode
      (add-hook 'before-save-hook #'resolint-fix-buffer nil t)
    (remove-hook 'before-save-hook #'resolint-fix-buffer t)))

(provide 'resolint)
;;; resolint.el ends here
