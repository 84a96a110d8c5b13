package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.Set;

@Embeddable
public class Parts {
    @ElementCollection
    Set<String> labels;

    @ManyToMany
    Set<Item> items;

    @OneToMany
    @JoinColumn(name = "held_by")
    Set<Item> held;

    @OneToOne
    Item main;
}
