package demo;

import jakarta.persistence.*;

@Entity
public class Person {
    @Id Long id;
    @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) Address address;
}
