package mapping;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Comments;

@Entity
class Album {
    @Id
    Long id;

    @ElementCollection
    @OrderColumn(name = "place", columnDefinition = "smallint")
    List<String> tracks;

    @ManyToMany
    @OrderColumn(insertable = false, updatable = false)
    @JoinTable(
            name = "album_singer",
            comment = "who sings",
            check = @CheckConstraint(name = "first_singers", constraint = "singers_order < 5"))
    List<Singer> singers;

    @OneToMany(targetEntity = Singer.class)
    @JoinTable(name = "album_guest")
    Set<Person> guests;

    @ElementCollection
    @Check(constraints = "words <> ''")
    Set<String> words;

    @ManyToMany
    @JoinTable(name = "album_fan")
    @Check(constraints = "fans_id > 0")
    Set<Singer> fans;

    @ManyToOne
    @JoinColumn(name = "label_id", check = @CheckConstraint(name = "label_positive", constraint = "label_id > 0"))
    Singer label;

    @Comments({@Comment("its name"), @Comment(on = "NAME", value = "and again")})
    String name;
}

interface Person {}

@Entity
class Singer implements Person {
    @Id
    Long id;
}
