package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@Entity
public class Post {
    @Id
    @GeneratedValue
    protected Long id;
    private static final long serialVersionUID = 1L;
    public static final Companion Companion = new Companion();
    private transient String cached;

    @Transient
    private List<String> none;
    private final List<String> readOnly = new ArrayList<>();

    @ElementCollection
    private Set<String> tags = new HashSet<>();
    public static final class Companion {}
    public Long getId() {
        return id;
    }
    public final boolean isNew() {
        return id == null;
    }
}
