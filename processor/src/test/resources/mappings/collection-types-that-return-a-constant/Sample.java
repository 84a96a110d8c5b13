package mapping;

import dev.reviver.annotation.StoredAs;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.CollectionType;
import org.hibernate.metamodel.CollectionClassification;

@Entity
class Sample {
    @Id
    Long id;

    @ElementCollection
    @CollectionType(type = Bags.class)
    Collection<String> bag;

    @ElementCollection
    @CollectionType(type = Lists.class)
    List<String> list;

    @ElementCollection
    @Column(nullable = false)
    @CollectionType(type = Sets.class)
    Set<String> set;

    @ElementCollection
    @CollectionType(type = Maps.class)
    Map<String, Integer> map;

    @ManyToMany
    @CollectionType(type = Sets.class)
    Own<Other> own;

    @OneToMany(mappedBy = "sample")
    @CollectionType(type = Bags.class)
    List<Other> mirror;

    @OneToMany
    @JoinColumn(name = "held_by")
    @CollectionType(type = Told.class)
    List<Other> told;
}

interface Own<T> extends Set<T> {}

@Entity
class Other {
    @Id
    Long id;

    @ManyToOne
    Sample sample;
}

class Bags extends Base {
    @Override
    public CollectionClassification getClassification() {
        return CollectionClassification.BAG;
    }
}

class Lists extends Base {
    @Override
    public CollectionClassification getClassification() {
        return CollectionClassification.LIST;
    }
}

class Sets extends Base {
    @Override
    public CollectionClassification getClassification() {
        return CollectionClassification.SET;
    }
}

class Maps extends Base {
    @Override
    public CollectionClassification getClassification() {
        return (CollectionClassification.MAP);
    }
}

@StoredAs("list")
class Told extends Base {
    @Override
    public CollectionClassification getClassification() {
        return CollectionClassification.valueOf("LIST");
    }
}
