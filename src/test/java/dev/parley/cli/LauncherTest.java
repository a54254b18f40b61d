package dev.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher as people do, over a program that tells what it was given. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final String SYSTEM_PATH = "/usr/local/bin:/usr/bin:/bin";
  private static final Path JDK = Path.of(System.getProperty("java.home"));

  @TempDir private Path temporary;
  private Path home;
  private Path launcher;
  private final Map<String, String> environment = new TreeMap<>();

  @BeforeEach
  void installBesideAProgram() throws IOException {
    home = Files.createDirectories(temporary.resolve("a folder with spaces"));
    launcher = Files.copy(Path.of("parley"), home.resolve("parley"));
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path target = Files.createDirectories(home.resolve("target"));
    writeJar(target.resolve("parley.jar"));
    Files.createFile(target.resolve("parley-" + Runtime.version().feature() + ".cache"));
    environment.put("PATH", SYSTEM_PATH);
    environment.put("JAVA_HOME", JDK.toString());
  }

  @Test
  void handsOverArgumentsInputAndExitStatus() throws Exception {
    Run run = run(launcher, "some words", "3", "a b", "*", "$HOME", "");

    assertEquals("3|a b|*|$HOME||some words\n", run.out());
    assertEquals("version " + Runtime.version().feature() + "\n", run.err());
    assertEquals(3, run.status());
  }

  @Test
  void runsFromAnotherFolderAndThroughLinks() throws Exception {
    Path first = Files.createSymbolicLink(temporary.resolve("first"), launcher);
    Path second = Files.createSymbolicLink(temporary.resolve("second"), Path.of("first"));

    assertEquals("0|\n", run(first, "", "0").out());
    assertEquals("0|\n", run(second, "", "0").out());
  }

  @Test
  void findsAJdkWhereJavaOnThePathIsOld() throws Exception {
    Path old = Files.createDirectories(temporary.resolve("old/bin")).getParent();
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
    script(old.resolve("bin/java"), "echo old; exit 9");
    Path recent = temporary.resolve("user/.jdks/recent");
    Files.createDirectories(recent.resolve("bin"));
    Files.writeString(recent.resolve("release"), "JAVA_VERSION=\"999\"\n");
    script(recent.resolve("bin/java"), "exec '" + JDK.resolve("bin/java") + "' \"$@\"");
    environment.put("JAVA_HOME", old.toString());
    environment.put("PATH", old.resolve("bin") + ":" + SYSTEM_PATH);
    environment.put("HOME", temporary.resolve("user").toString());

    assertEquals("0|\n", run(launcher, "", "0").out());
  }

  @Test
  void saysThatAJdkIsMissing() throws Exception {
    Files.writeString(launcher, Files.readString(launcher).replace("least=21", "least=99"));

    Run run = run(launcher, "", "0");

    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains("needs a JDK of version 99 or later"), run.err());
  }

  @Test
  void buildsWhatIsNotBuiltOrOlderThanItsSources() throws Exception {
    Path built = home.resolve("target/parley.jar");
    Path kept = Files.move(built, temporary.resolve("kept.jar"));
    Path pom = Files.writeString(home.resolve("pom.xml"), "<project/>");
    Path bin = Files.createDirectories(temporary.resolve("bin"));
    script(bin.resolve("mvn"), "echo maven \"$@\"; cp '" + kept + "' '" + built + "'");
    environment.put("PATH", bin + ":" + SYSTEM_PATH);

    Run first = run(launcher, "words", "0");
    Run second = run(launcher, "words", "0");
    Files.setLastModifiedTime(pom, FileTime.from(Instant.now().plusSeconds(60)));
    Run third = run(launcher, "words", "0");

    assertEquals("0|words\n", first.out());
    assertTrue(first.err().contains("maven -q -DskipTests"), first.err());
    assertFalse(second.err().contains("maven"), second.err());
    assertTrue(third.err().contains("maven"), third.err());
  }

  @Test
  void saysThatABuildFailed() throws Exception {
    Files.delete(home.resolve("target/parley.jar"));
    Path bin = Files.createDirectories(temporary.resolve("bin"));
    script(bin.resolve("mvn"), "exit 1");
    environment.put("PATH", bin + ":" + SYSTEM_PATH);

    Run run = run(launcher, "", "0");

    assertEquals(1, run.status());
    assertTrue(run.err().contains("could not be built"), run.err());
  }

  @Test
  void handsOverASignal() throws Exception {
    Process process = start(launcher, "wait");
    BufferedReader out = process.inputReader();
    assertEquals("ready", out.readLine());

    process.toHandle().destroy();

    assertEquals("stopped", out.readLine());
    assertEquals(143, process.waitFor());
  }

  private Run run(Path program, String input, String... args) throws Exception {
    Process process = start(program, args);
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(out, err, process.waitFor());
  }

  private Process start(Path program, String... args) throws IOException {
    List<String> words = new ArrayList<>(List.of(program.toString()));
    words.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(words).directory(temporary.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static void script(Path file, String command) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + command + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void writeJar(Path file) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, EchoProgram.class.getName());
    String entry = EchoProgram.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest);
        InputStream program = LauncherTest.class.getResourceAsStream("/" + entry)) {
      jar.putNextEntry(new ZipEntry(entry));
      program.transferTo(jar);
    }
  }

  private record Run(String out, String err, int status) {}
}
