package demo;

import jakarta.persistence.*;

@Entity
public class Event {
    @Id Long id;
    @ManyToOne Parcel parcel;
}
