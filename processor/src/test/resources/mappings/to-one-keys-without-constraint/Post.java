package mapping;

import jakarta.persistence.*;

@Entity
class Post {
    @Id
    Integer id;

    @OneToOne
    @MapsId
    @JoinColumn(name = "detail_no", foreignKey = @ForeignKey(name = "fk_detail", value = ConstraintMode.NO_CONSTRAINT))
    Detail detail;
}

@Entity
class Detail {
    @Id
    Integer id;
}

@Entity
class Car {
    @Id
    Integer id;

    @PrimaryKeyJoinColumn
    @OneToOne(optional = false)
    @JoinColumn(name = "detail_no", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Detail detail;
}

@Entity
class Bus {
    @Id
    Integer id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "bus_no", foreignKey = @ForeignKey(name = "bus_detail"))
    Detail detail;
}

@Entity
class Van {
    @Id
    Integer id;

    @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @OneToOne(optional = false)
    Detail detail;
}
