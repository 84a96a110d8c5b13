package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Set;

@Entity
@Table(
        name = "the Member",
        indexes = @Index(name = "by_first_name", columnList = "`first Name`"),
        uniqueConstraints = @UniqueConstraint(name = "uk-nick", columnNames = {"nick#", "No.Of"}))
@SecondaryTable(name = "more-Of it")
class Member {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "member-seq")
    @SequenceGenerator(name = "member-seq", sequenceName = "member-Seq")
    @Column(name = "Member+id")
    Long id;

    @Column(name = "first Name")
    String first;

    @Column(name = "nick#")
    String nick;

    @Column(name = "No.Of")
    int number;

    @Column(name = "1st")
    String ordinal;

    @Column(name = "notes%", table = "more-Of it")
    String notes;

    @ManyToOne
    @JoinColumn(name = "best Friend", foreignKey = @ForeignKey(name = "fk best-Friend"))
    Member friend;

    @ManyToOne
    Member parent;

    @ManyToMany
    Set<Member> peers;

    @ElementCollection
    @OrderColumn(name = "at-Position")
    List<String> words;
}
