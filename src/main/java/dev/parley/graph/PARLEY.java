package dev.parley.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of the ontology, each constant named as its term; what they mean is said in {@code
 * ontology/parley.ttl}, of the reference in {@code ontology/reference/reference.ttl}, and of codes
 * in {@code ontology/cameo.ttl}.
 */
public final class PARLEY {

  /** What the IRI of every term begins with. */
  public static final String NS = "https://w3id.org/parley/ontology#";

  /** The IRI of the ontology itself. */
  public static final String ONTOLOGY = "https://w3id.org/parley/ontology";

  public static final Node Actor = term("Actor");
  public static final Node Person = term("Person");
  public static final Node Organization = term("Organization");
  public static final Node InternationalOrganization = term("InternationalOrganization");
  public static final Node NonStateGroup = term("NonStateGroup");
  public static final Node State = term("State");
  public static final Node Place = term("Place");
  public static final Node Office = term("Office");
  public static final Node OfficeType = term("OfficeType");
  public static final Node Tenure = term("Tenure");

  public static final Node HeadOfState = term("HeadOfState");
  public static final Node HeadOfGovernment = term("HeadOfGovernment");
  public static final Node SupremeLeader = term("SupremeLeader");
  public static final Node ForeignMinister = term("ForeignMinister");
  public static final Node DefenceMinister = term("DefenceMinister");
  public static final Node SecurityAdviser = term("SecurityAdviser");
  public static final Node DeputyLeader = term("DeputyLeader");
  public static final Node CrownPrince = term("CrownPrince");
  public static final Node PartyLeader = term("PartyLeader");
  public static final Node LegislatureSpeaker = term("LegislatureSpeaker");
  public static final Node OppositionLeader = term("OppositionLeader");
  public static final Node Minister = term("Minister");
  public static final Node Envoy = term("Envoy");
  public static final Node OrganizationHead = term("OrganizationHead");
  public static final Node Official = term("Official");

  public static final Node DiplomaticMeeting = term("DiplomaticMeeting");
  public static final Node Meeting = term("Meeting");
  public static final Node Summit = term("Summit");
  public static final Node Talks = term("Talks");
  public static final Node Visit = term("Visit");
  public static final Node Call = term("Call");
  public static final Node Participation = term("Participation");
  public static final Node Role = term("Role");
  public static final Node Status = term("Status");

  public static final Node Held = term("Held");
  public static final Node Ongoing = term("Ongoing");
  public static final Node Planned = term("Planned");
  public static final Node Proposed = term("Proposed");
  public static final Node Cancelled = term("Cancelled");

  public static final Node Host = term("Host");
  public static final Node Guest = term("Guest");
  public static final Node Mediator = term("Mediator");
  public static final Node Participant = term("Participant");

  public static final Node participant = term("participant");
  public static final Node party = term("party");
  public static final Node participation = term("participation");
  public static final Node place = term("place");
  public static final Node date = term("date");
  public static final Node earliest = term("earliest");
  public static final Node latest = term("latest");
  public static final Node status = term("status");
  public static final Node topic = term("topic");
  public static final Node series = term("series");
  public static final Node actor = term("actor");
  public static final Node standsFor = term("standsFor");
  public static final Node office = term("office");
  public static final Node role = term("role");

  public static final Node Article = term("Article");
  public static final Node Report = term("Report");
  public static final Node StatusReport = term("StatusReport");
  public static final Node Evidence = term("Evidence");

  public static final Node reportedIn = term("reportedIn");
  public static final Node passedOver = term("passedOver");
  public static final Node about = term("about");
  public static final Node kind = term("kind");
  public static final Node statusReport = term("statusReport");
  public static final Node denied = term("denied");
  public static final Node hypothetical = term("hypothetical");
  public static final Node confidence = term("confidence");
  public static final Node evidence = term("evidence");
  public static final Node dateEvidence = term("dateEvidence");
  public static final Node placeEvidence = term("placeEvidence");
  public static final Node words = term("words");
  public static final Node rule = term("rule");
  public static final Node officialName = term("officialName");
  public static final Node demonym = term("demonym");
  public static final Node people = term("people");
  public static final Node governmentName = term("governmentName");
  public static final Node shortName = term("shortName");
  public static final Node gender = term("gender");
  public static final Node iso2 = term("iso2");
  public static final Node iso3 = term("iso3");
  public static final Node isoNumeric = term("isoNumeric");
  public static final Node from = term("from");
  public static final Node until = term("until");
  public static final Node acting = term("acting");
  public static final Node disputed = term("disputed");
  public static final Node placeType = term("placeType");
  public static final Node population = term("population");
  public static final Node capital = term("capital");
  public static final Node successor = term("successor");
  public static final Node officeOf = term("officeOf");
  public static final Node officeType = term("officeType");
  public static final Node holder = term("holder");
  public static final Node citizenOf = term("citizenOf");
  public static final Node home = term("home");
  public static final Node member = term("member");
  public static final Node partOf = term("partOf");
  public static final Node seat = term("seat");
  public static final Node inState = term("inState");

  public static final Node Coding = term("Coding");

  public static final Node code = term("code");

  private PARLEY() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
