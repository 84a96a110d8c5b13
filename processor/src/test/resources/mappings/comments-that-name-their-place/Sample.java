package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import java.io.Serializable;
import java.util.Set;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Comments;

@Entity
@SecondaryTable(name = "box_more")
@Comments({@Comment("what is kept"), @Comment(on = "box_more", value = "and more of it")})
class Box {
    @Id
    @Comment("a number")
    Long id;

    @Column(table = "box_more")
    @Comment("how much it holds")
    Integer volume;

    @ManyToOne
    @Comment("for the first column only")
    Shelf shelf;

    @ManyToOne
    @Comment(on = "spare_no", value = "the second")
    Shelf spare;

    @Embedded
    @Comment(on = "width", value = "in metres")
    Size size;

    @ElementCollection
    @Comment("what is on it")
    @Comment(on = "labels", value = "one of them")
    Set<String> labels;

    @ManyToMany
    @Comment("who uses it")
    Set<Box> others;
}

@Embeddable
class Size {
    int height;
    int width;
}

@Entity
class Shelf implements Serializable {
    @Id
    int line;

    @Id
    int no;
}
