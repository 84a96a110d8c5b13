package mapping;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;
import org.hibernate.annotations.Cascade;
import org.hibernate.annotations.ConcreteProxy;
import org.hibernate.annotations.DynamicInsert;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.LazyGroup;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.NaturalIdCache;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.hibernate.annotations.RowId;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.Synchronize;

@Entity
@DynamicInsert
@DynamicUpdate
@RowId("ctid")
@OptimisticLocking(type = OptimisticLockType.VERSION)
@Cache(usage = CacheConcurrencyStrategy.READ_WRITE)
@NaturalIdCache
@BatchSize(size = 10)
@SQLRestriction("id > 0")
@Synchronize("other")
@ConcreteProxy
public class Post {
    @Id
    Long id;

    @Version
    int version;

    @NaturalId(mutable = true)
    String code;

    @Transient
    String skipped;

    @Formula("1 + 1")
    int two;

    @OptimisticLock(excluded = true)
    String free;

    @Immutable
    String fixed;

    @LazyGroup("x")
    @Basic(fetch = FetchType.LAZY)
    String lazy;

    @ManyToOne
    @Fetch(FetchMode.JOIN)
    @Cascade(org.hibernate.annotations.CascadeType.ALL)
    Post parent;

    @OneToMany(mappedBy = "parent")
    @OrderBy("code desc")
    @BatchSize(size = 5)
    @SQLRestriction("version > 1")
    List<Post> children;
}
