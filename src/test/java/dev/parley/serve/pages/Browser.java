package dev.parley.serve.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window that looks at the pages of one server. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(40);
  private static final List<String> CHROMIUM =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final List<String> SWITCHES =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage");

  /** Selenium warns of every Chromium that it does not know by number. */
  private static final Logger CHATTER = Logger.getLogger("org.openqa.selenium.devtools");

  private final URI server;
  private final Path profile;
  private final ChromeDriver driver;

  private Browser(URI server, Path chromium, Path chromedriver) throws IOException {
    this.server = server;
    this.profile = Files.createTempDirectory("parley-browser");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(SWITCHES);
    options.addArguments("--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.toFile())
            .usingAnyFreePort()
            .build();
    CHATTER.setLevel(Level.SEVERE);
    this.driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(PATIENCE);
  }

  /** Starts a browser, or skips the test, with a word about it, where there is none. */
  static Browser start(URI server) {
    Optional<Path> chromium =
        CHROMIUM.stream().map(Browser::program).flatMap(Optional::stream).findFirst();
    Optional<Path> driver = program("chromedriver");
    Assumptions.assumeTrue(
        chromium.isPresent() && driver.isPresent(),
        "no Chromium here: apt-get install chromium chromium-driver");
    try {
      return new Browser(server, chromium.get(), driver.get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Makes the window as wide as that, and dark or light. */
  Browser sized(int width, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    return this;
  }

  /** Opens a page, as somebody does who comes for the first time. */
  Browser open(String path) {
    driver.executeCdpCommand(
        "Storage.clearDataForOrigin",
        Map.of("origin", server.toString(), "storageTypes", "local_storage"));
    driver.get(server.resolve(path).toString());
    return this;
  }

  /** Takes everything from the server, as somebody does who comes for the first time. */
  Browser uncached() {
    driver.executeCdpCommand("Network.enable", Map.of());
    driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
    return this;
  }

  /** Waits until the element has {@code words} in its text. */
  Browser awaitText(String selector, String words) {
    return await(
        selector + " with " + words,
        () -> all(selector).stream().anyMatch(found -> found.getText().contains(words)));
  }

  /** Waits until there are so many elements. */
  Browser awaitCount(String selector, int count) {
    return await(count + " of " + selector, () -> all(selector).size() == count);
  }

  /** Waits until what is called {@code label} has the keyboard. */
  Browser awaitFocus(String label) {
    return await("keyboard at " + label, () -> focused().equals(label));
  }

  /** Waits until {@code script} returns a text, and returns it. */
  String awaitValue(String script) {
    await("value of " + script, () -> run(script) != null);
    return String.valueOf(run(script));
  }

  private Browser await(String what, BooleanSupplier condition) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!holds(condition)) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("no " + what + "; " + problems());
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return this;
  }

  private static boolean holds(BooleanSupplier condition) {
    try {
      return condition.getAsBoolean();
    } catch (StaleElementReferenceException e) {
      return false;
    }
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  String text(String selector) {
    return one(selector).getText();
  }

  Browser click(String selector) {
    one(selector).click();
    return this;
  }

  Browser type(String selector, String words) {
    one(selector).sendKeys(words);
    return this;
  }

  /** Puts the keyboard on the element. */
  Browser focus(String selector) {
    driver.executeScript("arguments[0].focus()", one(selector));
    return this;
  }

  /** Puts the pointer on the element. */
  Browser hover(String selector) {
    new Actions(driver).moveToElement(one(selector)).perform();
    return this;
  }

  /** Presses keys wherever the keyboard is. */
  Browser press(Keys... keys) {
    new Actions(driver).sendKeys(keys).perform();
    return this;
  }

  /** Returns the label of the element that has the keyboard. */
  String focused() {
    WebElement active = driver.switchTo().activeElement();
    String label = active.getAttribute("aria-label");
    return label == null || label.isEmpty() ? active.getText() : label;
  }

  Object run(String script) {
    return driver.executeScript(script);
  }

  String path() {
    URI address = URI.create(driver.getCurrentUrl());
    return address.getRawQuery() == null
        ? address.getPath()
        : address.getPath() + "?" + address.getQuery();
  }

  /** Fails if the page complained, broke its policy, or is wider than the window. */
  Browser isSound() {
    assertEquals("", problems());
    assertEquals(
        "0",
        String.valueOf(
            run("return Math.max(0, document.documentElement.scrollWidth - innerWidth)")),
        "too wide by");
    return this;
  }

  private String problems() {
    return String.join(
        "\n",
        StreamSupport.stream(driver.manage().logs().get(LogType.BROWSER).spliterator(), false)
            .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
            .map(entry -> entry.getMessage())
            .filter(message -> !message.contains("400 (Bad Request)"))
            .filter(message -> !message.contains("404 (Not Found)"))
            .toList());
  }

  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
