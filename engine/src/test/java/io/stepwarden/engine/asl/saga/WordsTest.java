package io.stepwarden.engine.asl.saga;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "CancelFlightReservation, cancel flight reserv",
    "cancelled-flight_reservations, cancel flight reserv",
    "DDB CreateOrder, ddb creat order",
    "SNSPublish2, sns publish 2",
    "Roll Back (payment), rollback payment",
    "rolled back, rollback",
    "Inventories, inventory",
    "'', ''",
    "'--- ', ''"
  })
  void aNameIsSplitIntoWordsOfOneForm(String name, String words) {
    assertThat(Words.of(name)).isEqualTo(words.isEmpty() ? List.of() : List.of(words.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({"reserve, reservation", "cancel, cancellation", "book, booking", "ship, shipping"})
  void aWordSharesItsFormWithItsInflections(String word, String inflected) {
    assertThat(Words.stem(inflected)).isEqualTo(Words.stem(word));
  }

  @ParameterizedTest
  @CsvSource({"pay, payment", "process, progress", "hotel, hostel"})
  void otherWordsHaveOtherForms(String word, String other) {
    assertThat(Words.stem(other)).isNotEqualTo(Words.stem(word));
  }
}
