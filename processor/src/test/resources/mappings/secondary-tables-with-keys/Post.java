package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.UniqueConstraint;

@Entity
@SecondaryTable(
        name = "post_body",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "post_id"),
        foreignKey = @ForeignKey(name = "fk_body"),
        uniqueConstraints = @UniqueConstraint(columnNames = "body"),
        indexes = @Index(columnList = "words"))
@SecondaryTable(name = "post_stats", pkJoinColumns = @PrimaryKeyJoinColumn(name = "ref", referencedColumnName = "id"), comment = "numbers")
public class Post {
    @Id
    Long id;

    @Column(table = "post_body")
    String body;

    @Column(table = "post_body")
    Integer words;

    @Column(table = "post_stats")
    long views;
}
