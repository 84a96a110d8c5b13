package mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapKeyJoinColumns;
import jakarta.persistence.OneToMany;
import java.math.BigDecimal;
import java.util.Map;

@Entity
class Shop {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(name = "by_price")
    @MapKeyColumn(name = "price", precision = 10, scale = 2, nullable = false, unique = true)
    Map<BigDecimal, String> byPrice;

    @ElementCollection
    @CollectionTable(name = "by_code")
    @MapKeyColumn(name = "code", columnDefinition = "char(3)", insertable = false, updatable = false)
    Map<String, Integer> byCode;

    @ElementCollection
    @CollectionTable(name = "by_place")
    @MapKeyJoinColumns(
            value = {
                @MapKeyJoinColumn(name = "place_row", referencedColumnName = "line"),
                @MapKeyJoinColumn(name = "place_no", referencedColumnName = "number")
            },
            foreignKey = @ForeignKey(name = "shop_place"))
    @Column(name = "amount")
    Map<Place, Integer> byPlace;

    @ManyToMany
    @JoinTable(name = "by_shop")
    @MapKeyJoinColumn(name = "neighbour", unique = true, nullable = false, columnDefinition = "bigint")
    Map<Shop, Place> byShop;

    @OneToMany
    @JoinColumn(name = "owner_id")
    @MapKeyColumn(name = "label", length = 10, nullable = false)
    Map<String, Place> byLabel;

    @OneToMany
    @JoinColumn(name = "keeper_id")
    @MapKeyJoinColumn(name = "by_other", referencedColumnName = "id", insertable = false, updatable = false)
    Map<Shop, Place> byOther;
}

@Entity
@IdClass(Place.Key.class)
class Place {
    @Id
    int line;

    @Id
    int number;

    static class Key implements java.io.Serializable {
        int line;
        int number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.line == line && key.number == number;
        }

        @Override
        public int hashCode() {
            return line;
        }
    }
}
