package mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.envers.AuditJoinTable;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

@Entity
@Audited
public class Owner {
    @Id
    Long id;

    @ElementCollection
    Set<String> tags;

    @ElementCollection
    @OrderColumn
    List<String> notes;

    @ElementCollection
    Map<String, Integer> scores;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Set<Kind> kinds;

    @ElementCollection
    Map<Kind, String> byKind;

    @ElementCollection
    Set<Line> lineSet;

    @ElementCollection
    @OrderColumn
    List<Line> lineList;

    @ElementCollection
    @CollectionTable(name = "owner_lines")
    List<Line> lineBag;

    @ElementCollection
    Map<String, Line> lineMap;

    @ElementCollection
    Map<Line, String> byLine;

    @NotAudited
    @ElementCollection
    Set<String> untold;

    @ManyToMany
    Set<Thing> things;

    @ManyToMany
    @JoinTable(name = "owner_lent")
    @AuditJoinTable(name = "owner_lent_history")
    List<Thing> lent;

    @ManyToMany
    @JoinTable(name = "owner_shelf")
    Map<String, Thing> shelf;

    @ManyToMany
    @JoinTable(name = "owner_albums")
    Map<String, Thing> albums;

    @ManyToMany
    @OrderColumn
    @JoinTable(name = "owner_list")
    List<Thing> listed;

    @ManyToMany
    @OrderColumn
    @JoinTable(name = "owner_set_of")
    List<Thing> written;

    @OneToMany
    @JoinColumn(name = "holder_ref")
    Set<Part> parts;

    @OneToMany(mappedBy = "owner")
    List<Thing> owned;
}

enum Kind {
    A,
    B
}
