package mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
@SoftDelete(options = "default false")
@DiscriminatorColumn(options = "default 'Shop'")
@SecondaryTable(name = "shop_more", pkJoinColumns = @PrimaryKeyJoinColumn(options = "check (id > 0)"))
class Shop {
    @Id
    @Column(options = "default 7")
    Long id;

    @Column(options = "collate \"C\" default 'none' check (length(name) > 2)")
    String name;

    @Column(nullable = false, options = "UNIQUE")
    String code;

    @Column(options = "not null")
    Integer size;

    @Column(options = "generated always as (size * 2) stored")
    Integer twice;

    @Column(table = "shop_more", options = "default 1")
    Integer more;

    @ManyToOne
    @JoinColumn(options = "default 3 not null")
    Shop parent;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(options = "default 0")
    OffsetDateTime opened;

    @ElementCollection
    @OrderColumn(options = "default 0")
    List<String> notes;

    @ElementCollection
    @CollectionTable(name = "shop_prices")
    @MapKeyColumn(name = "item", options = "check (item <> '')")
    @Column(name = "price", options = "default 0")
    Map<String, Integer> prices;

    @ElementCollection
    @MapKeyJoinColumn(name = "other", options = "default 1")
    Map<Shop, Integer> distances;
}
