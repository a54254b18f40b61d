package dev.parley.reference;

/**
 * What kind of office it is; the constants are the ontology's {@code parley:OfficeType}
 * individuals.
 */
public enum OfficeType {
  HEAD_OF_STATE,
  HEAD_OF_GOVERNMENT,
  SUPREME_LEADER,
  FOREIGN_MINISTER,
  DEFENCE_MINISTER,
  SECURITY_ADVISER,
  DEPUTY_LEADER,
  CROWN_PRINCE,
  PARTY_LEADER,
  LEGISLATURE_SPEAKER,
  OPPOSITION_LEADER,
  MINISTER,
  ENVOY,
  ORGANIZATION_HEAD,
  OFFICIAL;

  /** Returns the local name of the individual: {@code HeadOfState}. */
  public String term() {
    StringBuilder term = new StringBuilder();
    for (String word : name().split("_")) {
      term.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
    }
    return term.toString();
  }
}
