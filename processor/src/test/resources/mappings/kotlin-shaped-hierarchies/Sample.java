package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.JoinTable;
import jakarta.persistence.JoinColumn;

interface Identified<T extends Comparable<T>> {
    T getId();
}

@MappedSuperclass
abstract class AbstractIdentified<T extends Comparable<T>> implements Identified<T> {
    @Version
    private int version = 0;

    public final int getVersion() {
        return this.version;
    }
}

@MappedSuperclass
abstract class WithUuid extends AbstractIdentified<UUID> {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    @Column(name = "id", updatable = false, nullable = false)
    private final UUID id = null;

    @Override
    public UUID getId() {
        return id;
    }
}

@Entity
class Author extends WithUuid {
    private String name;
    private final List<String> aliases = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "author_reads",
            joinColumns = @JoinColumn(name = "reader"),
            inverseJoinColumns = @JoinColumn(name = "read"))
    private List<Author> reads;

    private boolean isActive;

    static final class Companion {}

    public static final Companion Companion = new Companion();
}
