package mapping;

import jakarta.persistence.Basic;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.DynamicInsert;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.LazyGroup;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UpdateTimestamp;

@Entity
@Cacheable
@NamedQuery(name = "all", query = "from Quiet")
@EntityListeners(Listener.class)
@DynamicUpdate
@DynamicInsert
@BatchSize(size = 10)
@SQLRestriction("id > 0")
@Immutable
public class Quiet {
    @Id
    Long id;

    @CreationTimestamp
    Instant created;

    @UpdateTimestamp
    LocalDateTime updated;

    @OneToMany(mappedBy = "parent", fetch = FetchType.LAZY)
    @OrderBy("id")
    @BatchSize(size = 5)
    @Fetch(FetchMode.SUBSELECT)
    List<Quiet> children;

    @ManyToOne(fetch = FetchType.LAZY)
    @OptimisticLock(excluded = true)
    Quiet parent;

    @ColumnTransformer(read = "upper(name)")
    String name;

    @Basic(fetch = FetchType.LAZY)
    @LazyGroup("heavy")
    String heavy;
}
