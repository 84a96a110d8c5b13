package mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(
        name = "lesson",
        uniqueConstraints = {
            @UniqueConstraint(columnNames = "room", options = "deferrable initially deferred"),
            @UniqueConstraint(name = "lesson_slot", columnNames = {"room", "slot"}, options = "DEFERRABLE"),
            @UniqueConstraint(columnNames = "slot", options = "not deferrable initially immediate"),
        },
        indexes = {
            @Index(columnList = "title", options = "where cancelled = false"),
            @Index(columnList = "slot", options = "include (title) where (room is not null)"),
            @Index(columnList = "room desc", options = "include (title, slot)"),
            @Index(name = "lesson_code", columnList = "code", unique = true, options = "deferrable"),
            @Index(columnList = "cancelled desc", options = "nulls distinct"),
        })
class Lesson {
    @Id
    Long id;

    String title;
    String code;
    Integer room;
    Integer slot;
    boolean cancelled;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "lesson_teacher", options = "deferrable initially deferred"))
    Teacher teacher;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    @JoinColumn(foreignKey = @ForeignKey(options = "on update cascade deferrable"))
    Teacher substitute;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(options = "on delete set null initially deferred"))
    Teacher trainee;

    @ManyToMany
    @JoinTable(
            name = "lesson_guest",
            foreignKey = @ForeignKey(options = "on delete cascade"),
            inverseForeignKey = @ForeignKey(options = "on delete restrict on update set default"))
    Set<Teacher> guests;

    @ElementCollection
    @CollectionTable(name = "lesson_topic", foreignKey = @ForeignKey(options = "on delete cascade"))
    List<String> topics;
}

@Entity
@Table(name = "teacher")
class Teacher {
    @Id
    Long id;
}
