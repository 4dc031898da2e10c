"""Qt item models over the values of a library; QtCore and QtGui only."""
