package dev.parley.mention;

import dev.parley.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Joins the mentions of a sentence that stand together, and resolves them in text order. */
public final class Coordinator {

  private final MentionFinder finder;

  /** Creates a coordinator that knows verbs by {@code finder}. */
  public Coordinator(MentionFinder finder) {
    this.finder = finder;
  }

  /** Returns the groups of {@code sentence} in text order; what they speak of is noted. */
  public List<ActorGroup> group(Sentence sentence, List<Mention> mentions, Discourse discourse) {
    Joints joints = new Joints(finder, sentence, mentions);
    GroupResolver resolver = new GroupResolver(sentence, mentions, joints, discourse);
    List<ActorGroup> groups = new ArrayList<>();
    int end;
    for (int at = 0; at < mentions.size(); at = end) {
      end = joints.end(at);
      groups.add(resolver.resolve(at, end));
    }
    discourse.topic(resolver.topic());
    return List.copyOf(groups);
  }
}
