package dev.reviver.draft;

import dev.reviver.change.LookAlike;
import dev.reviver.change.Renames;
import dev.reviver.meaning.Meaning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What only a person can answer: something goes, and what became of it?
 *
 * @param pairs the answers to choose from, all of the same thing that goes, at least one
 */
public record Question(List<LookAlike> pairs) {
    public Question {
        pairs = List.copyOf(pairs);
    }

    /** What goes. */
    public Renames.Path from() {
        return pairs.get(0).from();
    }

    /** The answer that it has no successor, in the form of the rename option. */
    public String asDrop() {
        return pairs.get(0).asDrop();
    }

    /**
     * One question for each thing that goes, in the order of the pairs. Where the same attribute has the one before and the
     * other now, that is the only answer offered, and what comes is offered to nothing else.
     *
     * @param before what rows mean now, in the classes' former names
     * @param after what they will mean, in the same names
     */
    static List<Question> of(List<LookAlike> pairs, Meaning before, Meaning after) {
        Whereabouts now = new Whereabouts(before);
        Whereabouts then = new Whereabouts(after);
        List<LookAlike> likely = pairs.stream()
                .filter(pair -> now.sharesAttribute(pair.from(), then, pair.to()))
                .toList();
        Set<Renames.Path> settledFrom = likely.stream().map(LookAlike::from).collect(Collectors.toSet());
        Set<Renames.Path> settledTo = likely.stream().map(LookAlike::to).collect(Collectors.toSet());
        Map<Renames.Path, List<LookAlike>> byGone = new LinkedHashMap<>();
        for (LookAlike pair : pairs) {
            boolean apart = !settledFrom.contains(pair.from()) && !settledTo.contains(pair.to());
            if (apart || likely.contains(pair)) {
                byGone.computeIfAbsent(pair.from(), key -> new ArrayList<>()).add(pair);
            }
        }
        return byGone.values().stream().map(Question::new).toList();
    }

    /**
     * The one answer to all that keeps everything, in the form of the rename option; empty if there is a choice or only one
     * question.
     */
    public static String together(List<Question> questions) {
        boolean certain = questions.size() > 1
                && questions.stream().allMatch(question -> question.pairs.size() == 1)
                && questions.stream()
                                .map(question -> question.pairs.get(0).to())
                                .distinct()
                                .count()
                        == questions.size();
        return certain
                ? questions.stream()
                        .map(question -> question.pairs.get(0).asRename())
                        .collect(Collectors.joining(","))
                : "";
    }
}
