package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record Dimensions(int width, @Column(name = "tall", nullable = false) int height) {}
