package dev.reviver.draft;

import dev.reviver.change.Renames;
import dev.reviver.schema.QualifiedName;
import dev.reviver.snapshot.Remembered;
import dev.reviver.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The renames that a migration has carried out, as the snapshots around it tell, and two of them in a row. */
public final class DoneRenames {
    private DoneRenames() {}

    /** What was renamed between two snapshots because annotations asked for it. */
    public static Renames between(Snapshot before, Snapshot after) {
        List<Remembered.Renamed> done = new ArrayList<>(after.remembered().renamed());
        done.removeAll(before.remembered().renamed());
        done.removeIf(entry -> entry.constant().isPresent());
        Map<QualifiedName, QualifiedName> formerTables = new HashMap<>();
        List<Renames.Hint> hints = new ArrayList<>();
        for (Remembered.Renamed entry : done) {
            if (entry.column().isEmpty()) {
                QualifiedName former = entry.table().withName(entry.from());
                formerTables.put(entry.table(), former);
                hints.add(hint(new Renames.Path(former, Optional.empty()), entry));
            }
        }
        for (Remembered.Renamed entry : done) {
            if (entry.column().isPresent()) {
                QualifiedName former = formerTables.getOrDefault(entry.table(), entry.table());
                hints.add(hint(new Renames.Path(former, Optional.of(entry.from())), entry));
            }
        }
        return new Renames(hints);
    }

    private static Renames.Hint hint(Renames.Path from, Remembered.Renamed entry) {
        return new Renames.Hint(from, Optional.of(new Renames.Path(entry.table(), entry.column())));
    }

    /** Renames in the names from before both of them: what was {@code a}, then {@code b}, and is {@code c}. */
    public static Renames inOne(Renames first, Renames second) {
        Map<Renames.Path, Renames.Hint> firstByTarget = new HashMap<>();
        first.hints().forEach(hint -> hint.to().ifPresent(to -> firstByTarget.put(to, hint)));
        List<Renames.Hint> all = new ArrayList<>();
        for (Renames.Hint later : second.hints()) {
            Renames.Hint earlier = firstByTarget.remove(later.from());
            all.add(new Renames.Hint(earlier == null ? formerly(later.from(), first) : earlier.from(), later.to()));
        }
        first.hints().stream()
                .filter(hint -> hint.to().isEmpty() || firstByTarget.containsValue(hint))
                .map(hint -> new Renames.Hint(hint.from(), hint.to().map(to -> latterly(to, second))))
                .filter(hint -> all.stream().noneMatch(known -> known.from().equals(hint.from())))
                .forEach(all::add);
        return new Renames(all);
    }

    /** A column that kept its name while its table got another one. */
    private static Renames.Path formerly(Renames.Path path, Renames renames) {
        return renames.hints().stream()
                .filter(hint -> hint.to().equals(Optional.of(new Renames.Path(path.table(), Optional.empty()))))
                .findFirst()
                .map(hint -> new Renames.Path(hint.from().table(), path.column()))
                .orElse(path);
    }

    private static Renames.Path latterly(Renames.Path path, Renames renames) {
        return renames.hints().stream()
                .filter(hint -> hint.from().equals(new Renames.Path(path.table(), Optional.empty())))
                .findFirst()
                .flatMap(Renames.Hint::to)
                .map(to -> new Renames.Path(to.table(), path.column()))
                .orElse(path);
    }
}
