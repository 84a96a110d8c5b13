package mapping;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;

interface Address extends Serializable { Long getId(); }
interface Product { }
interface Sku { }
interface Category { }
interface Media { }

@Embeddable
class ArchiveStatus implements Serializable {
    @Column(name = "ARCHIVED")
    protected Character archived = 'N';
}

@Embeddable
class Auditable implements Serializable {
    @Column(name = "DATE_CREATED", updatable = false)
    @jakarta.persistence.Temporal(TemporalType.TIMESTAMP)
    protected Date dateCreated;
    @Column(name = "CREATED_BY", updatable = false)
    protected Long createdBy;
    @Column(name = "DATE_UPDATED")
    protected Date dateUpdated;
    @Embedded ArchiveStatus status = new ArchiveStatus();
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@jakarta.persistence.Table(name = "BLC_ADDRESS", indexes = {@jakarta.persistence.Index(name = "ADDRESS_STATE_INDEX", columnList = "STATE_PROV_REGION")})
class AddressImpl implements Address {
    @Id
    @GeneratedValue(generator = "AddressId")
    @TableGenerator(name = "AddressId", table = "SEQUENCE_GENERATOR", pkColumnName = "ID_NAME", valueColumnName = "ID_VAL", pkColumnValue = "AddressImpl", allocationSize = 50)
    @Column(name = "ADDRESS_ID")
    protected Long id;
    @Column(name = "FULL_NAME") protected String fullName;
    @Column(name = "STATE_PROV_REGION") protected String state;
    @Column(name = "IS_DEFAULT") protected boolean isDefault = false;
    @Override public Long getId() { return id; }
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@jakarta.persistence.Table(name = "BLC_PRODUCT")
class ProductImpl implements Product {
    @Id
    @GeneratedValue(generator = "ProductId")
    @TableGenerator(name = "ProductId", table = "SEQUENCE_GENERATOR", pkColumnName = "ID_NAME", valueColumnName = "ID_VAL", pkColumnValue = "ProductImpl", allocationSize = 50)
    @Column(name = "PRODUCT_ID") Long id;
    @Embedded protected Auditable auditable = new Auditable();
    @OneToOne(optional = true, targetEntity = SkuImpl.class, cascade = jakarta.persistence.CascadeType.ALL, mappedBy = "defaultProduct")
    protected Sku defaultSku;
    @Column(name = "CAN_SELL_WITHOUT_OPTIONS") protected Boolean canSell = false;
    @ManyToOne(targetEntity = CategoryImpl.class) @JoinColumn(name = "DEFAULT_CATEGORY_ID") protected Category defaultCategory;
    @OneToMany(mappedBy = "product", targetEntity = ProductAttributeImpl.class, cascade = jakarta.persistence.CascadeType.ALL, orphanRemoval = true)
    @MapKey(name = "name")
    protected Map<String, ProductAttributeImpl> productAttributes = new HashMap<>();
    @OneToMany(fetch = FetchType.LAZY, targetEntity = SkuImpl.class, mappedBy = "product")
    protected List<Sku> additionalSkus = new ArrayList<>();
}

@Entity
@jakarta.persistence.Table(name = "BLC_PRODUCT_BUNDLE")
class ProductBundleImpl extends ProductImpl {
    @Column(name = "PRICING_MODEL") protected String pricingModel;
    @Column(name = "BUNDLE_PRIORITY") protected int priority = 99;
    @Embedded @AttributeOverride(name = "archived", column = @Column(name = "BUNDLE_ARCHIVED")) ArchiveStatus own;
}

@Entity
@jakarta.persistence.Table(name = "BLC_PRODUCT_ATTRIBUTE")
class ProductAttributeImpl {
    @Id @GeneratedValue @Column(name = "PRODUCT_ATTRIBUTE_ID") Long id;
    @Column(name = "NAME", nullable = false) String name;
    @Column(name = "`VALUE`", length = 4000) String value;
    @ManyToOne(targetEntity = ProductImpl.class, optional = false) @JoinColumn(name = "PRODUCT_ID") Product product;
}

@Entity
@jakarta.persistence.Table(name = "BLC_SKU")
class SkuImpl implements Sku {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) @Column(name = "SKU_ID") Long id;
    @Column(name = "RETAIL_PRICE", precision = 19, scale = 5) BigDecimal retailPrice;
    @Lob @Column(name = "LONG_DESCRIPTION", length = Integer.MAX_VALUE - 1) String longDescription;
    @OneToOne(targetEntity = ProductImpl.class) @JoinColumn(name = "DEFAULT_PRODUCT_ID") Product defaultProduct;
    @ManyToOne(targetEntity = ProductImpl.class) @JoinTable(name = "BLC_PRODUCT_SKU_XREF", joinColumns = @JoinColumn(name = "SKU_ID", referencedColumnName = "SKU_ID"), inverseJoinColumns = @JoinColumn(name = "PRODUCT_ID", referencedColumnName = "PRODUCT_ID")) Product product;
    @ManyToMany(targetEntity = MediaImpl.class)
    @JoinTable(name = "BLC_SKU_MEDIA_MAP", joinColumns = @JoinColumn(name = "BLC_SKU_SKU_ID", referencedColumnName = "SKU_ID"), inverseJoinColumns = @JoinColumn(name = "MEDIA_ID", referencedColumnName = "MEDIA_ID"))
    @MapKeyColumn(name = "MAP_KEY", nullable = false)
    @BatchSize(size = 50)
    Map<String, Media> skuMedia = new HashMap<>();
    @ElementCollection @CollectionTable(name = "BLC_SKU_FEES", joinColumns = @JoinColumn(name = "SKU_ID")) @MapKeyColumn(name = "FEE") @Column(name = "AMOUNT", precision = 19, scale = 2) Map<String, BigDecimal> fees;
    @ManyToMany(targetEntity = SkuImpl.class) @JoinTable(name = "BLC_SKU_LINK", joinColumns = @JoinColumn(name = "SKU_ID"), inverseJoinColumns = @JoinColumn(name = "LINKED_ID")) Set<Sku> linked;
}

@Entity
@jakarta.persistence.Table(name = "BLC_MEDIA")
@Inheritance(strategy = InheritanceType.JOINED)
class MediaImpl implements Media {
    @Id @GeneratedValue @Column(name = "MEDIA_ID") Long id;
    @Column(name = "URL", nullable = false) String url;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@jakarta.persistence.Table(name = "BLC_CATEGORY", uniqueConstraints = @UniqueConstraint(columnNames = {"URL_KEY", "DEFAULT_PARENT_CATEGORY_ID"}))
@SecondaryTable(name = "BLC_CATEGORY_SEO", pkJoinColumns = @PrimaryKeyJoinColumn(name = "CATEGORY_ID", referencedColumnName = "CATEGORY_ID"))
class CategoryImpl implements Category {
    @Id @GeneratedValue @Column(name = "CATEGORY_ID") Long id;
    @Column(name = "URL_KEY") String urlKey;
    @ManyToOne(targetEntity = CategoryImpl.class) @JoinColumn(name = "DEFAULT_PARENT_CATEGORY_ID") Category defaultParent;
    @Column(table = "BLC_CATEGORY_SEO", name = "META_TITLE") String metaTitle;
    @Embedded @AttributeOverrides({@AttributeOverride(name = "archived", column = @Column(table = "BLC_CATEGORY_SEO", name = "SEO_ARCHIVED"))}) ArchiveStatus seo;
    @OneToMany(targetEntity = CategoryXref.class, mappedBy = "category") @jakarta.persistence.OrderBy("displayOrder") List<CategoryXref> all;
}

@Entity
@jakarta.persistence.Table(name = "BLC_CATEGORY_XREF")
class CategoryXref {
    @EmbeddedId Pk pk = new Pk();
    @ManyToOne(targetEntity = CategoryImpl.class, optional = false) @JoinColumn(name = "CATEGORY_ID") @MapsId("category") Category category;
    @ManyToOne(targetEntity = CategoryImpl.class, optional = false) @JoinColumn(name = "SUB_CATEGORY_ID") @MapsId("subCategory") Category subCategory;
    @Column(name = "DISPLAY_ORDER", precision = 10, scale = 6) BigDecimal displayOrder;

    @Embeddable
    static class Pk implements Serializable {
        @Column(name = "CATEGORY_ID", nullable = false) Long category;
        @Column(name = "SUB_CATEGORY_ID", nullable = false) Long subCategory;
        public boolean equals(Object o) { return o == this; }
        public int hashCode() { return 1; }
    }
}
