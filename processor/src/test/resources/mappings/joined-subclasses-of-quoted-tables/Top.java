package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;

@Entity
@Table(name = "`order`")
@Inheritance(strategy = InheritanceType.JOINED)
class Top {
    @Id
    Long id;
}

@Entity
class Sub extends Top {
    @ElementCollection
    List<String> texts;
}

@Entity
@Table(name = "`QuotedSub`")
class QuotedSub extends Sub {
    @ElementCollection
    List<String> bits;
}

@Entity
class Other {
    @Id
    Long id;

    @ManyToOne
    Sub sub;

    @ManyToMany
    Set<Sub> subs;

    @OneToOne
    QuotedSub quoted;

    @ManyToOne
    SingleSub single;

    @ManyToOne
    PlainThird third;

    @ManyToOne
    @JoinTable(name = "apart")
    Sub apart;
}

@Entity
@Table(name = "`single`")
class SingleTop {
    @Id
    Long id;
}

@Entity
class SingleSub extends SingleTop {
    @ElementCollection
    List<String> texts;

}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class PlainTop {
    @Id
    @Column(name = "`Id`")
    Long id;
}

@Entity
@PrimaryKeyJoinColumn(name = "sub_id")
class PlainSub extends PlainTop {
    @ElementCollection
    List<String> texts;

}
@Entity
class PlainThird extends PlainSub {
    @ElementCollection
    List<String> bits;

}
