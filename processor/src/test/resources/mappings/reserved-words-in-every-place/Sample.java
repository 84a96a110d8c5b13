package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import org.hibernate.annotations.Check;

@Entity
@Table(
        name = "`user`",
        indexes = @Index(name = "all_of_it", columnList = "`select` desc, `from`"),
        uniqueConstraints = @UniqueConstraint(name = "`unique`", columnNames = {"`where`", "`from`"}))
@Check(name = "positive", constraints = "\"select\" > 0")
class User {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    @SequenceGenerator(name = "numbers", sequenceName = "`table`")
    @Column(name = "`primary`")
    Long id;

    @Column(name = "`select`")
    int select;

    @Column(name = "`from`", unique = true)
    String from;

    @Column(name = "`where`")
    String where;

    @ManyToOne
    @JoinColumn(name = "`references`")
    User references;

    @ElementCollection
    @OrderColumn(name = "`order`")
    @Column(name = "`group`")
    List<String> having;
}
