package dev.parley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a program that uses Parley as a library comes upon, from {@link Parley} on, is small and
 * grows only on purpose; all else may change with any version.
 */
class PublicApiTest {

  private static final String API =
      """
      dev.parley: Parley
      dev.parley.event: Kind Role
      dev.parley.graph: ArticleGraph GraphFormat GraphOptions
      dev.parley.ingest: Article Diagnostic
      dev.parley.meeting: Evidence Meeting Meeting$Dated Meeting$Located Meeting$Participant Meeting$StatusReport Status
      dev.parley.mention: Actor Actor$Body Actor$KnownPerson Actor$NewBody Actor$NewPerson Actor$OfficeHolder Actor$StateActor Location Location$Country Location$KnownPlace Location$NewPlace
      dev.parley.reference: Entity Gazetteer Gender Identity Name NameType Office OfficeType Organization Person Place PlaceType Point Reference Reference$Linked State Tenure
      dev.parley.text: DateBasis PartialDate PartialDate$Day PartialDate$DayOfYear PartialDate$InYear PartialDate$Interval PartialDate$Month Span
      org.apache.jena.graph: Graph Node Triple
      """;

  private final TreeSet<String> reached = new TreeSet<>();

  @Test
  void isWhatParleyAnswersWith() {
    reach((Type) Parley.class);
    Map<String, TreeSet<String>> packages = new TreeMap<>();
    for (String name : reached) {
      int at = name.lastIndexOf('.');
      packages
          .computeIfAbsent(name.substring(0, at), p -> new TreeSet<>())
          .add(name.substring(at + 1));
    }
    String api =
        packages.entrySet().stream()
            .map(one -> one.getKey() + ": " + String.join(" ", one.getValue()) + "\n")
            .collect(Collectors.joining());
    assertEquals(API, api);
  }

  private void reach(Type type) {
    switch (type) {
      case Class<?> known -> reach(known);
      case ParameterizedType generic -> {
        reach(generic.getRawType());
        Stream.of(generic.getActualTypeArguments()).forEach(this::reach);
      }
      case GenericArrayType array -> reach(array.getGenericComponentType());
      case WildcardType any -> Stream.of(any.getUpperBounds()).forEach(this::reach);
      default -> {}
    }
  }

  private void reach(Class<?> type) {
    if (type.isArray()) {
      reach(type.getComponentType());
    } else if (!isOther(type) && reached.add(type.getName())) {
      members(type).forEach(this::reach);
    }
  }

  /** What Java has is no part of it; the graphs are Jena's, and that is said. */
  private static boolean isOther(Class<?> type) {
    return type.isPrimitive()
        || !Modifier.isPublic(type.getModifiers())
        || type.getName().startsWith("java.");
  }

  private static Stream<Type> members(Class<?> type) {
    if (!type.getName().startsWith("dev.parley.")) {
      return Stream.of();
    }
    Stream<Type> methods =
        Stream.of(type.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
            .flatMap(PublicApiTest::signature);
    Stream<Type> constructors =
        Stream.of(type.getConstructors())
            .map(Constructor::getGenericParameterTypes)
            .flatMap(Stream::of);
    Stream<Type> kinds = type.isSealed() ? Stream.of(type.getPermittedSubclasses()) : Stream.of();
    return Stream.of(methods, constructors, kinds).flatMap(each -> each);
  }

  private static Stream<Type> signature(Method method) {
    return Stream.concat(
        Stream.of(method.getGenericReturnType()), Stream.of(method.getGenericParameterTypes()));
  }
}
