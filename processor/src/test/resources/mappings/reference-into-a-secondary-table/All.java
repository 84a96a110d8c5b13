package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;

@Entity
@DiscriminatorColumn(name = "kind")
abstract class Being {
    @Id
    Long id;

    String tag;
}

@Entity
@SecondaryTable(name = "animal")
abstract class Animal extends Being {
    @Column(name = "uuid", table = "animal")
    String uuid;
}

@Entity
@SecondaryTable(name = "cat")
class Cat extends Animal {
    @Column(name = "name", table = "cat")
    String name;
}

@Entity
class Toy {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "cat_tag", referencedColumnName = "tag")
    Cat byTag;

    @ManyToOne
    @JoinColumn(name = "animal_uuid", referencedColumnName = "uuid")
    Cat cat;
}

@Entity
@SecondaryTable(name = "split_more")
class Split {
    @Id
    Long id;

    String name;

    @Column(table = "split_more")
    int code;
}

@Entity
class SplitRef {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "split_code", referencedColumnName = "code")
    Split byCode;

    @ManyToOne
    @JoinColumn(name = "split_name", referencedColumnName = "name")
    Split byName;
}
