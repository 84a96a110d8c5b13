package app;

import jakarta.persistence.*;

@Embeddable
public record Address(String street, String city, String country) {}
