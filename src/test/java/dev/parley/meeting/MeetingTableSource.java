package dev.parley.meeting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Gives a test the cases of a {@linkplain MeetingTable table}, one after the other. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(MeetingTableSource.Provider.class)
@interface MeetingTableSource {

  /** The name of the table. */
  String value();

  /** Reads the table that the annotation names. */
  final class Provider implements ArgumentsProvider, AnnotationConsumer<MeetingTableSource> {
    private String table;

    @Override
    public void accept(MeetingTableSource source) {
      table = source.value();
    }

    @Override
    public Stream<? extends Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      return MeetingTable.read(table).stream().map(Arguments::of);
    }
  }
}
