# Installs a setup silently, lets the installed program check itself, and removes it: smoke_test.ps1 SETUP
param([Parameter(Mandatory)][string]$Setup)
$ErrorActionPreference = "Stop"
$Folder = "$env:LOCALAPPDATA\Programs\Good Offices"

function Run([string]$File, [string[]]$Arguments) {
    $Process = Start-Process -FilePath $File -ArgumentList $Arguments -Wait -PassThru
    if ($Process.ExitCode -ne 0) { throw "$File $Arguments ended with exit code $($Process.ExitCode)." }
}

Run $Setup @("/S")
Run "$Folder\good-offices-terminal.exe" @("--self-test")
Run $Setup @("/S")  # once more, over itself
Run "$Folder\uninstall.exe" @("/S", "_?=$Folder")
if (Test-Path "$Folder\good-offices.exe") { throw "The program is still there after its removal." }
Write-Output "installed, checked and removed: $Setup"
