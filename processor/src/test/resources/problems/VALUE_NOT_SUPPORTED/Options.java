package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(
        catalog = "other", // RV102
        options = "with (fillfactor = 70)", // RV102
        indexes = @Index(columnList = "text", options = "where id > 0")) // RV102
public class Options {
    @Id
    Long id;

    @Column(options = "collate \"C\"") // RV102
    String text;

    @Column(table = "more") // RV102
    String elsewhere;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition = "foreign key (a) references b")) // RV102
    Options parent;
}
