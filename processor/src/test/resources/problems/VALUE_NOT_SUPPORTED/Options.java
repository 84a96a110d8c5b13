package mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;

@Entity
@Table(
        catalog = "other", // RV302
        options = "with (fillfactor = 70)", // RV302
        uniqueConstraints = @UniqueConstraint(columnNames = "text", options = "include (id)"), // RV302
        indexes = {
            @Index(columnList = "text", options = "with (fillfactor = 70) where id > 0"), // RV302
            @Index(columnList = "code", unique = true, options = "where id > 0"), // RV302
        })
public class Options {
    @Id
    @GeneratedValue
    @SequenceGenerator(options = "cache many") // RV302
    Long id;

    @Column(options = "compression lz4") // RV302
    String text;

    String code;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition = "foreign key (a) references b")) // RV302
    Options parent;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition = "references options")) // RV302
    Options other;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(options = "not valid")) // RV302
    Options third;

    @ElementCollection
    @CollectionTable(options = "tablespace fast") // RV302
    List<String> notes;
}

@Entity
class Bounded {
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "bounded_numbers", initialValue = 5, options = "maxvalue 4") // RV302
    Long id;
}
