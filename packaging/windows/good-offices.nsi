; The Windows installer: for one reader, without administrator rights, silent when asked.
;
;   makensis -DVERSION=1.2.3 -DPAYLOAD=FOLDER -DSETUP=FILE good-offices.nsi
;
; PAYLOAD is the frozen program: good-offices.exe and good-offices-terminal.exe beside the folder _internal. Nothing else is installed, and nothing
; else is removed. Switches and exit codes are in packaging/ADMINISTRATORS.md.

Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS all
RequestExecutionLevel user

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include x64.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

!define NAME "Good Offices"
!define ID "good-offices"
!define APP_ID "alt.good_offices.GoodOffices" ; as the running program tells it to Windows (viewer/app.py)
!define PROGRAM "good-offices.exe"
!define TERMINAL "good-offices-terminal.exe"
!define PARTS "_internal"
!define INCOMING "incoming"
!define OWN_KEY "Software\${NAME}"
!define LISTED_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define SCHEME_KEY "Software\Classes\${ID}"
!define PATH_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths\${PROGRAM}"

; Exit codes besides 0 (done), 1 (the reader gave up) and 2 (failed).
!define NEWER_IS_INSTALLED 3
!define STILL_RUNNING 4
!define UNFIT_SYSTEM 5

Name "${NAME}"
OutFile "${SETUP}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${OWN_KEY}" "Folder"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${NAME} ${VERSION}, an offline reference on protecting powers"
VIAddVersionKey LegalCopyright "MIT licence; notices in the program under Help, Licences"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_SHOWREADME ""
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(DESKTOP)"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION PutOnDesktop
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Arabic"
!include installer-texts.nsh

!macro TellAndStop TEXT CODE
    MessageBox MB_OK|MB_ICONEXCLAMATION "${TEXT}" /SD IDOK
    SetErrorLevel ${CODE}
    Quit
!macroend

; Leaves "running" in $0 when the program in $INSTDIR is in use: Windows then lets nobody write to its file.
!macro LookWhetherRunning
    StrCpy $0 ""
    ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
        ClearErrors
        FileOpen $1 "$INSTDIR\${PROGRAM}" a
        ${If} ${Errors}
            StrCpy $0 "running"
        ${Else}
            FileClose $1
        ${EndIf}
    ${EndIf}
!macroend

; Closes a running copy as its own close button would, so that it keeps the reader's place; never by force.
!macro CloseRunning PREFIX
Function ${PREFIX}CloseRunning
    !insertmacro LookWhetherRunning
    ${If} $0 == ""
        Return
    ${EndIf}
    MessageBox MB_OKCANCEL|MB_ICONINFORMATION "$(CLOSE_FIRST)" /SD IDOK IDOK close
    SetErrorLevel 1
    Quit
close:
    nsExec::Exec '"$SYSDIR\taskkill.exe" /IM ${PROGRAM}'
    Pop $0
    StrCpy $2 0
    ${Do}
        !insertmacro LookWhetherRunning
        ${If} $0 == ""
            Return
        ${EndIf}
        Sleep 250
        IntOp $2 $2 + 1
    ${LoopUntil} $2 = 40
    !insertmacro TellAndStop "$(STILL_RUNS)" ${STILL_RUNNING}
FunctionEnd
!macroend
!insertmacro CloseRunning ""
!insertmacro CloseRunning "un."

Function .onInit
    !ifndef ANY_SYSTEM
        ${IfNot} ${RunningX64}
        ${OrIfNot} ${AtLeastWin10}
            !insertmacro TellAndStop "$(UNFIT)" ${UNFIT_SYSTEM}
        ${EndIf}
    !endif
    ReadRegStr $0 HKCU "${LISTED_KEY}" "DisplayVersion"
    ${If} $0 != ""
        ${VersionCompare} "$0" "${VERSION}" $1
        ${If} $1 = 1
            !insertmacro TellAndStop "$(NEWER)" ${NEWER_IS_INSTALLED}
        ${EndIf}
    ${EndIf}
FunctionEnd

Section
    Call CloseRunning
    ; Everything is written aside first, so that a full disk leaves the version before as it was.
    RMDir /r "$INSTDIR\${INCOMING}"
    SetOutPath "$INSTDIR\${INCOMING}"
    SetOverwrite try
    ClearErrors
    File /r "${PAYLOAD}/*"
    SetOutPath "$INSTDIR"
    ${If} ${Errors}
        RMDir /r "$INSTDIR\${INCOMING}"
        !insertmacro TellAndStop "$(NOT_WRITTEN)" 2
    ${EndIf}
    RMDir /r "$INSTDIR\${PARTS}"
    Delete "$INSTDIR\${PROGRAM}"
    Delete "$INSTDIR\${TERMINAL}"
    Rename "$INSTDIR\${INCOMING}\${PARTS}" "$INSTDIR\${PARTS}"
    Rename "$INSTDIR\${INCOMING}\${PROGRAM}" "$INSTDIR\${PROGRAM}"
    Rename "$INSTDIR\${INCOMING}\${TERMINAL}" "$INSTDIR\${TERMINAL}"
    RMDir /r "$INSTDIR\${INCOMING}"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    Push "$SMPROGRAMS\${NAME}.lnk"
    Call PutShortcut
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/DESKTOP" $1
    ${IfNot} ${Errors}
        Call PutOnDesktop
    ${EndIf}
    Call Register
SectionEnd

Function PutOnDesktop
    Push "$DESKTOP\${NAME}.lnk"
    Call PutShortcut
FunctionEnd

; Makes the shortcut whose file is on the stack. It bears the program's id, by which the taskbar keeps a pinned shortcut
; and its window together; where Windows does not take the id, the shortcut works all the same.
Function PutShortcut
    Pop $5
    CreateShortCut "$5" "$INSTDIR\${PROGRAM}"
    !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
    ${If} $0 P= 0
        Return
    ${EndIf}
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
    ${If} $1 P<> 0
    ${AndIf} $2 P<> 0
        ${IPersistFile::Load} $1 '("$5", ${STGM_READWRITE}).r6'
        System::Call 'shlwapi::SHStrDupW(w "${APP_ID}", *p .r3)'
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r7'
        System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,p r3)p.r4'
        ${If} $6 = 0
            ${IPropertyStore::SetValue} $2 '($7,$4).r6'
        ${EndIf}
        ${If} $6 = 0
            ${IPropertyStore::Commit} $2 ""
            ${IPersistFile::Save} $1 '("$5", 1)'
        ${EndIf}
        System::Call 'ole32::PropVariantClear(p r4)'
        System::Free $4
        System::Free $7
    ${EndIf}
    ${If} $1 P<> 0
        ${IUnknown::Release} $1 ""
    ${EndIf}
    ${If} $2 P<> 0
        ${IUnknown::Release} $2 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
FunctionEnd

Function Register
    WriteRegStr HKCU "${OWN_KEY}" "Folder" "$INSTDIR"
    WriteRegStr HKCU "${SCHEME_KEY}" "" "URL:${NAME}"
    WriteRegStr HKCU "${SCHEME_KEY}" "URL Protocol" ""
    WriteRegStr HKCU "${SCHEME_KEY}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "${SCHEME_KEY}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" --open "%1"'
    WriteRegStr HKCU "${PATH_KEY}" "" "$INSTDIR\${PROGRAM}"
    WriteRegStr HKCU "${LISTED_KEY}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${LISTED_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${LISTED_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "${LISTED_KEY}" "Publisher" "${NAME}"
    WriteRegStr HKCU "${LISTED_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${LISTED_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${LISTED_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${LISTED_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${LISTED_KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${LISTED_KEY}" "EstimatedSize" $0
FunctionEnd

Section "Uninstall"
    Call un.CloseRunning
    RMDir /r "$INSTDIR\${PARTS}"
    Delete "$INSTDIR\${PROGRAM}"
    Delete "$INSTDIR\${TERMINAL}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR" ; and whatever else lies there stays
    Delete "$SMPROGRAMS\${NAME}.lnk"
    Delete "$DESKTOP\${NAME}.lnk"
    DeleteRegKey HKCU "${SCHEME_KEY}"
    DeleteRegKey HKCU "${PATH_KEY}"
    DeleteRegKey HKCU "${LISTED_KEY}"
    DeleteRegKey HKCU "${OWN_KEY}"
    Call un.AskForData
SectionEnd

; Bookmarks, notes and settings stay unless the reader says otherwise, or a silent removal says /DELETEDATA.
Function un.AskForData
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/DELETEDATA" $1
    ${If} ${Errors}
        ${IfNot} ${FileExists} "$LOCALAPPDATA\${ID}\*.*"
            Return
        ${EndIf}
        MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON1 "$(KEEP_DATA)" /SD IDYES IDNO remove
        Return
    ${EndIf}
remove:
    RMDir /r "$LOCALAPPDATA\${ID}"
FunctionEnd
