@echo off
rem Runs Parley on Windows. Builds it on first use; needs Maven and a JDK of 21 or later.
setlocal
set "root=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo parley: needs a JDK of version 21 or later: install one, or set JAVA_HOME to its folder. 1>&2
  exit /b 1
)
rem A release has the jar beside this file.
set "jar=%root%parley.jar"
if not exist "%jar%" set "jar=%root%target\parley.jar"
if not exist "%jar%" (
  echo parley: building, which takes some minutes the first time 1>&2
  call mvn -q -DskipTests -B -f "%root%pom.xml" package 1>&2
  if errorlevel 1 (
    echo parley: could not be built; the messages above say why. 1>&2
    exit /b 1
  )
)
"%java%" -Xlog:disable -XX:+IgnoreUnrecognizedVMOptions --enable-native-access=ALL-UNNAMED -jar "%jar%" %*
exit /b %ERRORLEVEL%
