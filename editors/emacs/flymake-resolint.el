;;; flymake-resolint.el --- Flymake backend for resolint  -*- lexical-binding: t; -*-

;; Version: 0.2.0
;; Package-Requires: ((emacs "27.1") (resolint "0.2.0"))
;; Keywords: text, tools

;;; Commentary:

;; (add-hook 'text-mode-hook #'flymake-resolint-setup)

;;; Code:

(require 'flymake)
(require 'resolint)

(defvar-local flymake-resolint--process nil
  "The check that is running for this buffer.")

(defconst flymake-resolint--types
  '(("ERROR" . :error) ("WARNING" . :warning) ("INFO" . :note)))

(defun flymake-resolint--diagnostic (buffer diagnostic)
  "Make what Flymake has in BUFFER for DIAGNOSTIC."
  (let-alist diagnostic
    (let ((region (resolint-region diagnostic)))
      (flymake-make-diagnostic
       buffer (car region) (cdr region)
       (alist-get .severity flymake-resolint--types nil nil #'equal)
       (format "%s [%s]" .message .code.value)))))

(defun flymake-resolint--finish (process buffer report-fn)
  "Report with REPORT-FN what PROCESS has found in BUFFER."
  (when (and (buffer-live-p buffer)
             (eq process (buffer-local-value 'flymake-resolint--process buffer)))
    (let ((output (with-current-buffer (process-buffer process) (buffer-string))))
      (with-current-buffer buffer
        (condition-case trouble
            (funcall report-fn
                     (mapcar (apply-partially #'flymake-resolint--diagnostic buffer)
                             (resolint-read-report output)))
          (error (funcall report-fn :panic :explanation (error-message-string trouble))))))))

;;;###autoload
(defun flymake-resolint (report-fn &rest _options)
  "Check the current buffer, and tell REPORT-FN what was found.
For `flymake-diagnostic-functions'."
  (unless (executable-find resolint-program)
    (error "There is no program %s" resolint-program))
  (when (process-live-p flymake-resolint--process)
    (kill-process flymake-resolint--process))
  (let ((buffer (current-buffer)))
    (setq flymake-resolint--process
          (make-process
           :name "flymake-resolint"
           :noquery t
           :connection-type 'pipe
           :coding 'utf-8-unix
           :buffer (generate-new-buffer " *flymake-resolint*")
           :command (cons resolint-program (resolint-options "--format" "rdjson"))
           :sentinel
           (lambda (process _event)
             (when (memq (process-status process) '(exit signal))
               (unwind-protect
                   (flymake-resolint--finish process buffer report-fn)
                 (kill-buffer (process-buffer process)))))))
    (save-restriction
      (widen)
      (process-send-region flymake-resolint--process (point-min) (point-max)))
    (process-send-eof flymake-resolint--process)))

;;;###autoload
(defun flymake-resolint-setup ()
  "Check the current buffer while it is edited."
  (add-hook 'flymake-diagnostic-functions #'flymake-resolint nil t)
  (flymake-mode 1))

(provide 'flymake-resolint)
;;; flymake-resolint.el ends here
