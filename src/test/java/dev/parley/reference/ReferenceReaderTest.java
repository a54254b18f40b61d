package dev.parley.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.ingest.Diagnostic;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

class ReferenceReaderTest {

  private static final String ID = "https://w3id.org/parley/id/";
  private static final Path FICTION = Path.of("src/test/resources/reference/fiction.ttl");

  static final String PREFIXES =
      """
      @prefix parley: <https://w3id.org/parley/ontology#> .
      @prefix state:  <https://w3id.org/parley/id/state/> .
      @prefix office: <https://w3id.org/parley/id/office/> .
      @prefix person: <https://w3id.org/parley/id/person/> .
      @prefix tenure: <https://w3id.org/parley/id/tenure/> .
      @prefix body:   <https://w3id.org/parley/id/org/> .
      @prefix place:  <https://w3id.org/parley/id/place/> .
      @prefix geo:    <http://www.w3.org/2003/01/geo/wgs84_pos#> .
      @prefix owl:    <http://www.w3.org/2002/07/owl#> .
      @prefix wd:     <http://www.wikidata.org/entity/> .
      @prefix rdfs:   <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos:   <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd:    <http://www.w3.org/2001/XMLSchema#> .
      """;

  @Test
  void readsAWholeReferenceWithoutComplaint() {
    assertEquals(List.of(), fiction().diagnostics());
  }

  @Test
  void readsAStateWithItsNamesAndYears() {
    State ruritania = get(fiction(), "state/RURITANIA", State.class);
    assertEquals(
        new State(
            ID + "state/RURITANIA",
            "Ruritania",
            Optional.empty(),
            Optional.of(Year.of(1950)),
            Optional.of(Year.of(2001))),
        ruritania);
    assertEquals(
        List.of(
            "NAME Ruritania",
            "NAME Kingdom of Ruritania",
            "DEMONYM Ruritanian",
            "PEOPLE Ruritanian",
            "PEOPLE Ruritanians",
            "GOVERNMENT Strelsau",
            "GOVERNMENT Zenda Castle"),
        names(fiction(), ruritania));
  }

  @Test
  void callsAGovernmentByItsCapitalWhereNothingElseIsSaid() {
    State borduria = get(fiction(), "state/BORDURIA", State.class);
    assertEquals(List.of("NAME Borduria", "GOVERNMENT Szohôd"), names(fiction(), borduria));
    assertEquals("Szohôd", fiction().gazetteer().capital(borduria).map(Place::label).orElseThrow());
  }

  @Test
  void readsAnOfficeWhoseLabelIsNoName() {
    Office office = get(fiction(), "office/RURITANIA-monarch", Office.class);
    assertEquals(OfficeType.HEAD_OF_STATE, office.type());
    assertEquals("Ruritania", office.body().map(Entity::label).orElseThrow());
    assertEquals(List.of("king", "His Majesty", "monarch"), office.titles());
    assertEquals(List.of(), names(fiction(), office));
  }

  @Test
  void readsAPersonWithFullAndShortNames() {
    Person rudolf = get(fiction(), "person/rudolf-elphberg", Person.class);
    assertEquals(Gender.MALE, rudolf.gender());
    assertEquals("Ruritania", rudolf.state().map(State::label).orElseThrow());
    assertEquals(
        List.of("NAME Rudolf Elphberg", "NAME Rudolf V", "SHORT_NAME Rudolf"),
        names(fiction(), rudolf));
  }

  @Test
  void knowsAPersonByAMisspellingAndPassesOverOtherScripts() {
    Reference.Linked linked =
        turtle(
                """
                person:p a parley:Person ;
                    rdfs:label "Mourad Medelci"@en , "مراد مدلسي"@ar ;
                    skos:hiddenLabel "Mourad Medleci"@en .
                """)
            .link();
    assertEquals(
        List.of("NAME Mourad Medelci", "NAME Mourad Medleci"),
        names(linked, get(linked, "person/p", Person.class)));
  }

  @Test
  void readsByWhatOthersKnowAPlaceAndWhereItLies() {
    Reference.Linked linked =
        turtle(
                """
                place:p a parley:Place ;
                    rdfs:label "Sochi"@en ;
                    geo:lat 43.60 ; geo:long 39.73 ;
                    owl:sameAs wd:Q6425 , <https://sws.geonames.org/491422/> .
                place:q a parley:Place ;
                    rdfs:label "Nowhere"@en ;
                    geo:lat 91.0 ; geo:long 39.73 .
                """)
            .link();
    assertEquals(
        new Identity(
            List.of("http://www.wikidata.org/entity/Q6425", "https://sws.geonames.org/491422/"),
            Optional.of(new Point(new BigDecimal("43.60"), new BigDecimal("39.73")))),
        linked.gazetteer().identity(get(linked, "place/p", Place.class)));
    assertEquals(Identity.NONE, linked.gazetteer().identity(get(linked, "place/q", Place.class)));
    assertEquals(1, linked.diagnostics().size());
  }

  @Test
  void readsAYearAndAMonthAsTheirOutermostDays() {
    Gazetteer gazetteer = fiction().gazetteer();
    Office office = get(fiction(), "office/RURITANIA-monarch", Office.class);
    Tenure reign = gazetteer.tenures(office).getFirst();
    assertEquals(LocalDate.of(1980, 1, 1), reign.from());
    assertEquals(Optional.of(LocalDate.of(1995, 2, 28)), reign.until());
    assertEquals(Optional.empty(), gazetteer.holder(office, LocalDate.of(1995, 3, 1)));
  }

  @Test
  void readsATenureThatLastsAndIsActing() {
    Office office = get(fiction(), "office/strelsau-mayor", Office.class);
    Tenure tenure = fiction().gazetteer().holder(office, LocalDate.of(2020, 1, 1)).orElseThrow();
    assertEquals("Antonia Mauban", tenure.holder().label());
    assertTrue(tenure.acting());
  }

  @Test
  void readsOrganizationsWithMembersHomeAndWhole() {
    Organization league = get(fiction(), "org/zenda-league", Organization.class);
    assertTrue(league.international());
    assertEquals(
        List.of("Borduria", "Ruritania"), league.members().stream().map(State::label).toList());
    Organization group = get(fiction(), "org/blue-elphbergs", Organization.class);
    assertEquals("Ruritania", group.home().map(State::label).orElseThrow());
    assertEquals(
        Optional.of(league.iri()),
        get(fiction(), "org/zenda-council", Organization.class).partOf());
  }

  @Test
  void readsPlacesWithTypeStateAndWhole() {
    Place castle = get(fiction(), "place/zenda-castle", Place.class);
    assertEquals(PlaceType.SITE, castle.type());
    assertEquals(Optional.of(ID + "place/strelsau"), castle.within());
    assertEquals(120000, get(fiction(), "place/strelsau", Place.class).population());
  }

  @Test
  void readsAGraphAsItReadsAFile() {
    Reference read =
        ReferenceReader.read(RDFDataMgr.loadGraph(FICTION.toUri().toString()), FICTION.toString());
    assertEquals(ReferenceReader.read(List.of(FICTION)).descriptions(), read.descriptions());
  }

  @Test
  void laysAUsersFileOverTheFirstSubjectBySubject() {
    Reference.Linked merged =
        ReferenceReader.read(List.of(FICTION))
            .with(
                turtle(
                    """
                    state:RURITANIA a parley:State ; rdfs:label "New Ruritania"@en ;
                        parley:demonym "New Ruritanian"@en .
                    person:michael-of-strelsau a parley:Person ; rdfs:label "Michael of Strelsau"@en .
                    tenure:strelsau-mayor-michael-of-strelsau-1985 a parley:Tenure ;
                        parley:holder person:michael-of-strelsau ; parley:office office:strelsau-mayor ;
                        parley:from "1985"^^xsd:gYear ; parley:until "1990-03-04"^^xsd:date .
                    """))
            .link();
    assertEquals(List.of(), merged.diagnostics());
    assertEquals(
        List.of("NAME New Ruritania", "DEMONYM New Ruritanian"),
        names(merged, get(merged, "state/RURITANIA", State.class)));
    assertEquals(
        "New Ruritania",
        get(merged, "person/rudolf-elphberg", Person.class).state().orElseThrow().label());
    Office mayor = get(merged, "office/strelsau-mayor", Office.class);
    assertEquals(
        List.of("Michael of Strelsau", "Antonia Mauban"),
        merged.gazetteer().tenures(mayor).stream().map(held -> held.holder().label()).toList());
  }

  @Test
  void takesAwayWhatAUsersFileDeprecates() {
    Reference.Linked merged =
        ReferenceReader.read(List.of(FICTION))
            .with(
                turtle(
                    "body:zenda-council a parley:InternationalOrganization ; owl:deprecated true"
                        + " ."))
            .link();
    assertEquals(Optional.empty(), merged.gazetteer().entity(ID + "org/zenda-council"));
    assertEquals(List.of(), merged.diagnostics());
  }

  @Test
  void takesAnotherLanguagesLabelWhereThereIsNoEnglishOne() {
    Reference.Linked linked = turtle("place:x a parley:Place ; rdfs:label \"Szohód\"@hu .").link();
    assertEquals("Szohód", get(linked, "place/x", Place.class).label());
  }

  @Test
  void passesOverSubjectsOfOtherVocabularies() {
    Reference.Linked linked =
        turtle("<https://example.org/file> a owl:Ontology ; rdfs:label \"Mine\"@en .").link();
    assertEquals(List.of(), linked.diagnostics());
    assertEquals(List.of(), linked.gazetteer().names());
  }

  @Test
  void tellsWhatItCannotUse() {
    assertEquals(
        List.of(
            "user.ttl: body:b is left out: it cannot be NonStateGroup and Person",
            "user.ttl: person:p has the unknown property parley:nickname",
            "user.ttl: person:q needs an IRI as citizenOf",
            "user.ttl: person:r is left out: it has no type, such as parley:Person",
            "user.ttl: state:S is left out: parley:Country is no kind of the reference",
            "user.ttl: place:l has the unknown placeType \"hamlet\"",
            "user.ttl: place:l has a population that is no whole number",
            "user.ttl: office:o names as officeOf state:S, which is not described",
            "user.ttl: office:o has the unknown type of office King",
            "user.ttl: person:p has no label (rdfs:label); its IRI gives one",
            "user.ttl: tenure:t1 has no date but \"soon\" as from",
            "user.ttl: tenure:t2 is left out: it ends before it begins",
            "user.ttl: tenure:t3 names as holder office:o, which is no person",
            "user.ttl: tenure:t4 is left out: it has no from"),
        messages(
            turtle(
                """
                body:b a parley:NonStateGroup , parley:Person ; rdfs:label "B"@en .
                person:p a parley:Person ; parley:nickname "P" .
                person:q a parley:Person ; rdfs:label "Q"@en ; parley:citizenOf "RUS" .
                person:r rdfs:label "R"@en ; parley:gender "male" .
                state:S a parley:Country ; rdfs:label "S"@en .
                office:o a parley:Office ; rdfs:label "O"@en ; parley:officeType parley:King ;
                    parley:officeOf state:S .
                place:l a parley:Place ; rdfs:label "L"@en ; parley:placeType "hamlet" ;
                    parley:population "many" .
                tenure:t1 a parley:Tenure ; parley:holder person:p ; parley:office office:o ;
                    parley:from "soon" .
                tenure:t2 a parley:Tenure ; parley:holder person:p ; parley:office office:o ;
                    parley:from "2001"^^xsd:gYear ; parley:until "2000"^^xsd:gYear .
                tenure:t3 a parley:Tenure ; parley:holder office:o ; parley:office office:o ;
                    parley:from "2001"^^xsd:gYear .
                tenure:t4 a parley:Tenure ; parley:holder person:p ; parley:office office:o .
                """)));
  }

  @Test
  void namesTheLineOfASyntaxErrorAndUsesNothingOfTheFile() {
    Reference.Linked linked =
        turtle("state:S a parley:State ;\n  rdfs:label \"S\"@en\n  oops .").link();
    assertEquals(1, linked.diagnostics().size());
    assertEquals(PREFIXES.lines().count() + 3, linked.diagnostics().getFirst().line());
    assertEquals(List.of(), linked.gazetteer().names());
  }

  @Test
  void tellsThatAFileIsNotThere() {
    Reference.Linked linked = ReferenceReader.read(List.of(Path.of("no-such.ttl"))).link();
    assertTrue(
        linked.diagnostics().getFirst().toString().startsWith("no-such.ttl: cannot be read"));
  }

  private static Reference.Linked fiction() {
    return ReferenceReader.read(List.of(FICTION)).link();
  }

  private static Reference turtle(String text) {
    return ReferenceReader.read(
        new ByteArrayInputStream((PREFIXES + text).getBytes(StandardCharsets.UTF_8)), "user.ttl");
  }

  private static List<String> messages(Reference reference) {
    return reference.link().diagnostics().stream().map(Diagnostic::toString).toList();
  }

  private static <E extends Entity> E get(Reference.Linked linked, String local, Class<E> type) {
    return type.cast(linked.gazetteer().entity(ID + local).orElseThrow());
  }

  private static List<String> names(Reference.Linked linked, Entity entity) {
    return linked.gazetteer().names().stream()
        .filter(name -> name.entity().equals(entity))
        .map(name -> name.type() + " " + name.text())
        .toList();
  }
}
