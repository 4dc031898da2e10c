; The Windows installer: for one reader, without administrator rights, silent when asked.
;
;   makensis -DVERSION=1.2.3 -DPAYLOAD=FOLDER -DSETUP=FILE good-offices.nsi
;
; PAYLOAD is the program: good-offices.exe and good-offices-terminal.exe beside the folder _internal. Nothing else is
; installed, and nothing else is removed. SIGN, if given, is a command that signs the file named after it. Switches and exit
; codes are in packaging/ADMINISTRATORS.md.

Target amd64-unicode ; like the program; a 32-bit Windows refuses it by itself
!ifdef UNPACKED ; for proofs: soon made
    SetCompress off
!else
    SetCompressor /SOLID lzma
!endif
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS all
RequestExecutionLevel user

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

!define NAME "Good Offices"
!define ID "good-offices"
!define APP_ID "alt.good_offices.GoodOffices" ; as the running program tells it to Windows (viewer/app.py)
!define PROGRAM "good-offices.exe"
!define TERMINAL "good-offices-terminal.exe"
!define PARTS "_internal"
!define INCOMING "incoming"
!define OUTGOING "outgoing"
!define OWN_KEY "Software\${NAME}"
!define LISTED_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define SCHEME_KEY "Software\Classes\${ID}"
!define FILES_KEY "Software\Classes\Applications\${PROGRAM}"
!define PATH_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths\${PROGRAM}"

; The compiler of each system knows its own separator only.
!ifdef NSIS_WIN32_MAKENSIS
    !define EVERYTHING "${PAYLOAD}\*"
!else
    !define EVERYTHING "${PAYLOAD}/*"
!endif
!ifdef SIGN
    !uninstfinalize '${SIGN} "%1"'
!endif

; Exit codes besides 0 (done), 1 (the reader gave up) and 2 (failed).
!define NEWER_IS_INSTALLED 3
!define STILL_RUNNING 4
!define UNFIT_SYSTEM 5

Var Held ; what could not be moved

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
!macro Language NAME
    !insertmacro MUI_LANGUAGE "${NAME}"
    !include "installer-texts/${NAME}.nsh"
!macroend
!insertmacro Language "English"
!insertmacro Language "French"
!insertmacro Language "German"
!insertmacro Language "Spanish"
!insertmacro Language "Portuguese"
!insertmacro Language "Russian"
!insertmacro Language "Arabic"

!macro TellAndStop TEXT CODE
    MessageBox MB_OK|MB_ICONEXCLAMATION "${TEXT}" /SD IDOK
    SetErrorLevel ${CODE}
    Quit
!macroend

; Leaves "running" in $0 when a program in $INSTDIR is in use: Windows then lets nobody write to its file.
!macro LookWhetherRuns PROGRAM_FILE
    ${If} ${FileExists} "$INSTDIR\${PROGRAM_FILE}"
        ClearErrors
        FileOpen $1 "$INSTDIR\${PROGRAM_FILE}" a
        ${If} ${Errors}
            StrCpy $0 "running"
        ${Else}
            FileClose $1
        ${EndIf}
    ${EndIf}
!macroend
!macro LookWhetherRunning
    StrCpy $0 ""
    !insertmacro LookWhetherRuns "${PROGRAM}"
    !insertmacro LookWhetherRuns "${TERMINAL}"
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

; Moves the program's three parts from one folder to another, until one does not go.
!macro MoveAll FROM TO
    !insertmacro MoveOne "${FROM}" "${TO}" "${PARTS}"
    !insertmacro MoveOne "${FROM}" "${TO}" "${PROGRAM}"
    !insertmacro MoveOne "${FROM}" "${TO}" "${TERMINAL}"
!macroend
!macro MoveOne FROM TO NAME_OF_PART
    StrCpy $0 "${FROM}\${NAME_OF_PART}"
    StrCpy $1 "${TO}\${NAME_OF_PART}"
    Call Move
!macroend

Function .onInit
    ${IfNot} ${AtLeastWin10}
        !insertmacro TellAndStop "$(UNFIT)" ${UNFIT_SYSTEM}
    ${EndIf}
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
    Call TakeBack ; what an installation left that was cut off
    ; Everything is written aside first, so that a full disk leaves the version before as it was.
    RMDir /r "$INSTDIR\${INCOMING}"
    SetOutPath "$INSTDIR\${INCOMING}"
    SetOverwrite try
    ClearErrors
    File /r "${EVERYTHING}"
    SetOutPath "$INSTDIR"
    ${If} ${Errors}
        RMDir /r "$INSTDIR\${INCOMING}"
        !insertmacro TellAndStop "$(NOT_WRITTEN)" 2
    ${EndIf}
    Call Exchange
    ${If} $Held != ""
        Call TakeBack
        RMDir /r "$INSTDIR\${INCOMING}"
        !insertmacro TellAndStop "$(NOT_WRITTEN)" 2
    ${EndIf}
    RMDir /r "$INSTDIR\${INCOMING}"
    RMDir /r "$INSTDIR\${OUTGOING}"
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

; Moves the version before aside and the new one into its place; $Held says what did not go.
Function Exchange
    StrCpy $Held ""
    CreateDirectory "$INSTDIR\${OUTGOING}"
    !insertmacro MoveAll "$INSTDIR" "$INSTDIR\${OUTGOING}"
    !insertmacro MoveAll "$INSTDIR\${INCOMING}" "$INSTDIR"
FunctionEnd

; Puts back whatever of the version before lies aside, over what there is of a new one.
Function TakeBack
    StrCpy $Held ""
    ${If} ${FileExists} "$INSTDIR\${OUTGOING}\${PARTS}\*.*"
        RMDir /r "$INSTDIR\${PARTS}"
    ${EndIf}
    ${If} ${FileExists} "$INSTDIR\${OUTGOING}\${PROGRAM}"
        Delete "$INSTDIR\${PROGRAM}"
    ${EndIf}
    ${If} ${FileExists} "$INSTDIR\${OUTGOING}\${TERMINAL}"
        Delete "$INSTDIR\${TERMINAL}"
    ${EndIf}
    !insertmacro MoveAll "$INSTDIR\${OUTGOING}" "$INSTDIR"
    RMDir "$INSTDIR\${OUTGOING}"
FunctionEnd

; Moves $0 to $1 if it is there, unless $Held names something already. A scanner may hold a new file for a moment, so it
; is tried for five seconds.
Function Move
    ${If} $Held != ""
    ${OrIfNot} ${FileExists} "$0"
        Return
    ${EndIf}
    StrCpy $2 0
    ${Do}
        ClearErrors
        Rename "$0" "$1"
        ${IfNot} ${Errors}
            Return
        ${EndIf}
        Sleep 250
        IntOp $2 $2 + 1
    ${LoopUntil} $2 = 20
    StrCpy $Held "$0"
FunctionEnd

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

!macro OpenWith SUFFIX
    WriteRegStr HKCU "${FILES_KEY}\SupportedTypes" "${SUFFIX}" ""
!macroend

Function Register
    WriteRegStr HKCU "${OWN_KEY}" "Folder" "$INSTDIR"
    WriteRegStr HKCU "${SCHEME_KEY}" "" "URL:${NAME}"
    WriteRegStr HKCU "${SCHEME_KEY}" "URL Protocol" ""
    WriteRegStr HKCU "${SCHEME_KEY}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "${SCHEME_KEY}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" --open "%1"'
    ; Under “Open with” for files with text; the program that opens them by default stays the same.
    WriteRegStr HKCU "${FILES_KEY}" "FriendlyAppName" "${NAME}"
    WriteRegStr HKCU "${FILES_KEY}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" --file "%1"'
    !insertmacro OpenWith ".pdf"
    !insertmacro OpenWith ".docx"
    !insertmacro OpenWith ".odt"
    !insertmacro OpenWith ".rtf"
    !insertmacro OpenWith ".epub"
    !insertmacro OpenWith ".htm"
    !insertmacro OpenWith ".html"
    !insertmacro OpenWith ".xht"
    !insertmacro OpenWith ".xhtml"
    !insertmacro OpenWith ".md"
    !insertmacro OpenWith ".markdown"
    !insertmacro OpenWith ".txt"
    !insertmacro OpenWith ".text"
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
    DeleteRegKey HKCU "${FILES_KEY}"
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
        ${AndIfNot} ${FileExists} "$APPDATA\${ID}\*.*"
            Return
        ${EndIf}
        MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON1 "$(KEEP_DATA)" /SD IDYES IDNO remove
        Return
    ${EndIf}
remove:
    RMDir /r "$LOCALAPPDATA\${ID}"
    RMDir /r "$APPDATA\${ID}"
FunctionEnd
