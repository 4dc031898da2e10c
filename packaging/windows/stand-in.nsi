; Stands in for the frozen program where Windows programs cannot be frozen: a window that stays until it is closed.
;
;   makensis -DPROGRAM=FILE stand-in.nsi
Unicode true
RequestExecutionLevel user
Name "Good Offices"
OutFile "${PROGRAM}"
Page directory
Section
SectionEnd
