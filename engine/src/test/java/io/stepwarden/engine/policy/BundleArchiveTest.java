package io.stepwarden.engine.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleArchiveTest {

  private static final BundleLimits LIMITS = new BundleLimits(100_000, 200_000, 50_000, 10);

  @ParameterizedTest
  @ValueSource(strings = {"a/data.json", "/a/data.json", "./a/data.json", "a//./data.json"})
  void readsPathsAsOpaAndTarWriteThem(String path) {
    BundleArchive archive = read(new Archives().directory("a").file(path, "{}"));

    assertThat(archive.files()).containsOnlyKeys("a/data.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/../../x", "/..", "a\\..\\x", "a/.."})
  void refusesPathsThatLeaveTheArchive(String path) {
    assertRefused(new Archives().file(path, "x"), "which is no path in it");
  }

  @Test
  void refusesTheSamePathTwice() {
    assertRefused(
        new Archives().file("data.json", "{}").file("/data.json", "{}"), "has `data.json` twice");
  }

  @Test
  void refusesEverythingThatIsNoFile() {
    assertRefused(new Archives().link("data.json", "/etc/passwd"), "no plain file");
    assertRefused(new Archives().device("data.json"), "no plain file");
  }

  @Test
  void refusesFilesOverTheLimit() {
    assertThat(read(new Archives().file("a", new byte[50_000])).files()).hasSize(1);
    assertRefused(new Archives().file("a", new byte[50_001]), "larger than 50000 bytes");
  }

  @Test
  void refusesContentOverTheLimit() {
    Archives archive = new Archives();
    for (int i = 0; i < 5; i++) {
      archive.file("a" + i, new byte[45_000]);
    }
    assertRefused(archive, "larger than 200000 bytes");
  }

  @Test
  void refusesArchivesOverTheLimit() {
    byte[] archive = Arrays.copyOf(new Archives().file("a", "x").bytes(), 100_001);

    assertThatThrownBy(() -> read(archive)).hasMessageContaining("larger than 100000 bytes");
  }

  @Test
  void refusesTooManyEntries() {
    Archives archive = new Archives();
    for (int i = 0; i < 11; i++) {
      archive.directory("a" + i);
    }
    assertRefused(archive, "more than 10 entries");
  }

  @Test
  void refusesSignedAndDeltaBundlesAndYaml() {
    assertRefused(new Archives().file("/.signatures.json", "{}"), "is signed");
    assertRefused(new Archives().file("patch.json", "{}"), "delta bundle");
    assertRefused(new Archives().file("a/data.yaml", "a: 1"), "`a/data.yaml`");
  }

  @Test
  void refusesWhatIsNoArchive() {
    assertThatThrownBy(() -> read("hello".getBytes(UTF_8)))
        .isInstanceOf(BundleException.class)
        .hasMessageStartingWith("bundle `test` cannot be unpacked: ");
    assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(BundleException.class);
  }

  @Property
  void refusesDamagedArchivesInItsOwnWords(
      @ForAll @IntRange(max = 200) int place, @ForAll byte damage) {
    byte[] archive = new Archives().file("data.json", "{\"a\":1}").file("b/c", "text").bytes();
    archive[place % archive.length] ^= damage;

    try {
      read(archive);
    } catch (BundleException e) {
      assertThat(e).hasMessageStartingWith("bundle `test` ");
    }
  }

  @Test
  void hasADigestOfTheWholeArchive() {
    byte[] archive = new Archives().file("a", "x").bytes();
    assertThat(read(archive).digest()).matches("[0-9a-f]{64}").isEqualTo(read(archive).digest());
    assertThat(BundleArchive.read("other", new ByteArrayInputStream(archive), LIMITS).digest())
        .isEqualTo(read(archive).digest());
    assertThat(read(new Archives().file("a", "y")).digest()).isNotEqualTo(read(archive).digest());
  }

  private static void assertRefused(Archives archive, String why) {
    assertThatThrownBy(() -> read(archive))
        .isInstanceOf(BundleException.class)
        .hasMessageStartingWith("bundle `test` ")
        .hasMessageContaining(why);
  }

  private static BundleArchive read(Archives archive) {
    return read(archive.bytes());
  }

  private static BundleArchive read(byte[] archive) {
    return BundleArchive.read("test", new ByteArrayInputStream(archive), LIMITS);
  }
}
