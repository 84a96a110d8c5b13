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
        catalog = "other", // RV302
        options = "with (fillfactor = 70)", // RV302
        indexes = @Index(columnList = "text", options = "where id > 0")) // RV302
public class Options {
    @Id
    Long id;

    @Column(options = "collate \"C\"") // RV302
    String text;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition = "foreign key (a) references b")) // RV302
    Options parent;
}
