@echo off
rem Runs the Maven version named in .mvn\wrapper\maven-wrapper.properties, and fetches it when it is not here yet.
rem Where it cannot be fetched, a Maven on the PATH is used instead, and the script says so.
setlocal

set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set "PROPERTIES=%ROOT%\.mvn\wrapper\maven-wrapper.properties"

for /f "usebackq tokens=1,* delims==" %%a in ("%PROPERTIES%") do (
  if "%%a"=="distributionUrl" set "URL=%%b"
  if "%%a"=="distributionSha256Sum" set "CHECKSUM=%%b"
)
for %%f in ("%URL%") do set "ARCHIVE=%%~nxf"
set "NAME=%ARCHIVE:-bin.tar.gz=%"

if "%MAVEN_USER_HOME%"=="" set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "DISTS=%MAVEN_USER_HOME%\wrapper\dists\steady"
set "MAVEN=%DISTS%\%NAME%\bin\mvn.cmd"
if exist "%MAVEN%" goto run

if not exist "%DISTS%" mkdir "%DISTS%"
powershell -NoProfile -Command "$ProgressPreference='SilentlyContinue'; [Net.ServicePointManager]::SecurityProtocol='Tls12'; try { Invoke-WebRequest -UseBasicParsing -TimeoutSec 30 -Uri $env:URL -OutFile (Join-Path $env:DISTS $env:ARCHIVE) } catch { exit 1 }"
if errorlevel 1 goto fallback
powershell -NoProfile -Command "if ((Get-FileHash -Algorithm SHA256 (Join-Path $env:DISTS $env:ARCHIVE)).Hash -ne $env:CHECKSUM) { exit 1 }"
if errorlevel 1 (
  echo mvnw: what %URL% sent is not %NAME%: its SHA-256 differs from distributionSha256Sum. Nothing was run. 1>&2
  del "%DISTS%\%ARCHIVE%"
  exit /b 1
)
tar -xzf "%DISTS%\%ARCHIVE%" -C "%DISTS%"
del "%DISTS%\%ARCHIVE%"
if exist "%MAVEN%" goto run

:fallback
where mvn >nul 2>nul
if errorlevel 1 (
  echo mvnw: %NAME% could not be fetched from %URL%, and there is no Maven on the PATH. 1>&2
  echo mvnw: Connect to the network, or install Maven 3.8 or newer, and run this again. 1>&2
  exit /b 1
)
echo mvnw: %NAME% could not be fetched; using the Maven on the PATH. 1>&2
set "MAVEN=mvn"

:run
set "MAVEN_PROJECTBASEDIR=%ROOT%"
call "%MAVEN%" %*
exit /b %ERRORLEVEL%
