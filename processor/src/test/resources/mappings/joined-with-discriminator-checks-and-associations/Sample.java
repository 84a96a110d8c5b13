package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.List;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "doc_type", length = 12)
@DiscriminatorValue("document")
class Document {
    @Id
    Long id;

    @ManyToOne
    Folder folder;

    @OneToMany(mappedBy = "previous")
    List<Contract> later;
}

@Entity
@DiscriminatorValue("contract")
@OnDelete(action = OnDeleteAction.CASCADE)
@Check(constraints = "length(party) > 1")
class Contract extends Document {
    @Column(nullable = false)
    String party;

    @Enumerated(EnumType.STRING)
    State state;

    @ManyToOne(optional = false)
    Document previous;

    @OneToOne
    Folder drawer;
}

@Entity
class Folder {
    @Id
    Long id;

    @OneToMany(mappedBy = "folder")
    List<Document> documents;

    @OneToOne(mappedBy = "drawer")
    Contract contract;
}

enum State {
    OPEN,
    SIGNED
}
