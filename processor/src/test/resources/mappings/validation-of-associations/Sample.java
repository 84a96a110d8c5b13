package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

@Entity
class Sample {
    @Id
    Long id;

    @NotNull
    @ManyToOne
    Sample parent;

    @NotNull
    @OneToOne
    Sample twin;

    @NotNull
    @ManyToOne
    @JoinColumn(name = "third_id", nullable = true)
    Sample third;

    @NotNull
    @ManyToOne
    Composite composite;

    @NotNull
    @OneToMany(mappedBy = "parent")
    List<Sample> children;

    @NotEmpty
    @ManyToMany
    @Size(max = 3)
    Set<Sample> friends;

    @NotNull
    @ElementCollection
    @Size(max = 5)
    List<String> words;
}
