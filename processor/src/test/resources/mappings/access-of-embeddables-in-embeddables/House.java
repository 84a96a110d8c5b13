package mapping;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The innermost class is read as the entity is, through getters: what its surroundings say is for themselves. */
@Entity
public class House {
    private Long id;
    private Address address;

    @Id
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Address getAddress() {
        return address;
    }

    public void setAddress(Address address) {
        this.address = address;
    }

    @Embeddable
    @Access(AccessType.FIELD)
    public static class Address {
        @Column(name = "street_name")
        private String street;

        private Position position;
    }

    @Embeddable
    public static class Position {
        @Column(name = "not_this")
        private double latitude;

        @Column(name = "lat")
        public double getLatitude() {
            return latitude;
        }

        public void setLatitude(double latitude) {
            this.latitude = latitude;
        }
    }
}
