package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

@Entity
@Table(comment = "who may log in")
public class Account {
    @Id
    Long id;

    @ColumnDefault("0")
    @Column(nullable = false)
    int credits;

    @ColumnDefault("'free'")
    @Column(nullable = false, length = 20)
    String plan;

    @ColumnDefault("now()")
    Instant since;

    @ColumnDefault("true")
    boolean active;

    @Column(comment = "as the user writes it")
    String name;

    @Comment("never shown")
    String secret;

    @Comment("who invited")
    @ManyToOne
    Account inviter;

    @ColumnDefault("1")
    @ManyToOne
    Account manager;

    @ManyToOne
    @JoinColumn(comment = "of the join column")
    Account deputy;
}
