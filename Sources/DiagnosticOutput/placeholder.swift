// DiagnosticOutput
