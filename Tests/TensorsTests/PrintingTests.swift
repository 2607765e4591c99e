import Tensors
import Testing

/// Texts that PyTorch 2.15 prints for the same elements, but for `dtype=torch.float64` and
/// `size=(0, 3)`, which are `dtype=float64` and `size=[0, 3]` here.
@Suite struct PrintingTests {
  @Test func `matrix`() {
    #expect(
      Tensor([[1, 2], [3, 4]]).description == """
        tensor([[1., 2.],
                [3., 4.]])
        """)
  }

  @Test func `fractions`() {
    #expect(
      Tensor([0.1234567, -1.5, 3]).description == """
        tensor([ 0.1235, -1.5000,  3.0000])
        """)
  }

  @Test func `a wide range of sizes`() {
    #expect(
      Tensor([1e-5, 1, 2000.5]).description == """
        tensor([1.0000e-05, 1.0000e+00, 2.0005e+03])
        """)
  }

  @Test func `non-finite numbers`() {
    #expect(
      Tensor([.nan, 1, .infinity, -.infinity]).description == """
        tensor([nan, 1., inf, -inf])
        """)
  }

  @Test func `bools`() {
    #expect(
      Tensor([[true, false], [false, true]]).description == """
        tensor([[ True, False],
                [False,  True]])
        """)
  }

  @Test func `integers`() {
    #expect(
      Tensor([[1, -20], [300, 4]], dtype: .int64).description == """
        tensor([[  1, -20],
                [300,   4]])
        """)
  }

  @Test func `lines of 80 characters`() {
    #expect(
      Tensor.arange(30).description == """
        tensor([ 0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11, 12, 13, 14, 15, 16, 17,
                18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29])
        """)
  }

  @Test func `a named type`() {
    #expect(
      Tensor([[1.5, 2.5]], dtype: .float64).description == """
        tensor([[1.5000, 2.5000]], dtype=float64)
        """)
  }

  @Test func `a scalar`() {
    #expect(
      Tensor(3).description == """
        tensor(3.)
        """)
  }

  @Test func `a scalar with a fraction`() {
    #expect(
      Tensor(2.25).description == """
        tensor(2.2500)
        """)
  }

  @Test func `nothing`() {
    #expect(
      Tensor.zeros(0).description == """
        tensor([])
        """)
  }

  @Test func `an empty matrix`() {
    #expect(
      Tensor.zeros(0, 3).description == """
        tensor([], size=(0, 3))
        """)
  }

  @Test func `empty integers`() {
    #expect(
      Tensor.zeros(0, dtype: .int64).description == """
        tensor([], dtype=int64)
        """)
  }

  @Test func `three dimensions`() {
    #expect(
      Tensor.arange(24, dtype: .float32).reshape(2, 3, 4).description == """
        tensor([[[ 0.,  1.,  2.,  3.],
                 [ 4.,  5.,  6.,  7.],
                 [ 8.,  9., 10., 11.]],

                [[12., 13., 14., 15.],
                 [16., 17., 18., 19.],
                 [20., 21., 22., 23.]]])
        """)
  }

  @Test func `four dimensions`() {
    #expect(
      Tensor.arange(8, dtype: .float32).reshape(2, 2, 1, 2).description == """
        tensor([[[[0., 1.]],

                 [[2., 3.]]],


                [[[4., 5.]],

                 [[6., 7.]]]])
        """)
  }

  @Test func `more than a thousand elements`() {
    #expect(
      Tensor.arange(2000, dtype: .float32).reshape(40, 50).description == """
        tensor([[0.0000e+00, 1.0000e+00, 2.0000e+00,  ..., 4.7000e+01, 4.8000e+01,
                 4.9000e+01],
                [5.0000e+01, 5.1000e+01, 5.2000e+01,  ..., 9.7000e+01, 9.8000e+01,
                 9.9000e+01],
                [1.0000e+02, 1.0100e+02, 1.0200e+02,  ..., 1.4700e+02, 1.4800e+02,
                 1.4900e+02],
                ...,
                [1.8500e+03, 1.8510e+03, 1.8520e+03,  ..., 1.8970e+03, 1.8980e+03,
                 1.8990e+03],
                [1.9000e+03, 1.9010e+03, 1.9020e+03,  ..., 1.9470e+03, 1.9480e+03,
                 1.9490e+03],
                [1.9500e+03, 1.9510e+03, 1.9520e+03,  ..., 1.9970e+03, 1.9980e+03,
                 1.9990e+03]])
        """)
  }

  @Test func `a long vector`() {
    #expect(
      Tensor.arange(2000).description == """
        tensor([   0,    1,    2,  ..., 1997, 1998, 1999])
        """)
  }

  @Test func `a large number`() {
    #expect(
      Tensor([1e9, 1]).description == """
        tensor([1.0000e+09, 1.0000e+00])
        """)
  }

  @Test func `signed zeros`() {
    #expect(
      Tensor([0, -0.0]).description == """
        tensor([0., -0.])
        """)
  }

  @Test func `quarters`() {
    #expect(
      (Tensor.arange(40, dtype: .float32) * 0.25).description == """
        tensor([0.0000, 0.2500, 0.5000, 0.7500, 1.0000, 1.2500, 1.5000, 1.7500, 2.0000,
                2.2500, 2.5000, 2.7500, 3.0000, 3.2500, 3.5000, 3.7500, 4.0000, 4.2500,
                4.5000, 4.7500, 5.0000, 5.2500, 5.5000, 5.7500, 6.0000, 6.2500, 6.5000,
                6.7500, 7.0000, 7.2500, 7.5000, 7.7500, 8.0000, 8.2500, 8.5000, 8.7500,
                9.0000, 9.2500, 9.5000, 9.7500])
        """)
  }

  @Test func `three large dimensions`() {
    #expect(
      (Tensor.arange(1200, dtype: .float64).reshape(2, 2, 300) / 7).description == """
        tensor([[[0.0000e+00, 1.4286e-01, 2.8571e-01,  ..., 4.2429e+01,
                  4.2571e+01, 4.2714e+01],
                 [4.2857e+01, 4.3000e+01, 4.3143e+01,  ..., 8.5286e+01,
                  8.5429e+01, 8.5571e+01]],

                [[8.5714e+01, 8.5857e+01, 8.6000e+01,  ..., 1.2814e+02,
                  1.2829e+02, 1.2843e+02],
                 [1.2857e+02, 1.2871e+02, 1.2886e+02,  ..., 1.7100e+02,
                  1.7114e+02, 1.7129e+02]]], dtype=float64)
        """)
  }

  @Test func `only NaN`() {
    #expect(
      Tensor([.nan, .nan, .nan]).description == """
        tensor([nan, nan, nan])
        """)
  }

  @Test func `a suffix on its own line`() {
    #expect(
      (Tensor.arange(17, dtype: .float64) * 0.125).description == """
        tensor([0.0000, 0.1250, 0.2500, 0.3750, 0.5000, 0.6250, 0.7500, 0.8750, 1.0000,
                1.1250, 1.2500, 1.3750, 1.5000, 1.6250, 1.7500, 1.8750, 2.0000],
               dtype=float64)
        """)
  }

  @Test func `a transposed view`() {
    #expect(
      Tensor([[1, 2.5], [3, 4]]).T.description == """
        tensor([[1.0000, 3.0000],
                [2.5000, 4.0000]])
        """)
  }

  @Test func `tiny numbers`() {
    #expect(
      Tensor([0.00001, 0.00002]).description == """
        tensor([1.0000e-05, 2.0000e-05])
        """)
  }

  @Test func `ten million elements print shortly`() {
    let text = Tensor.zeros(10, 1000, 1000).description
    #expect(text.utf8.count < 2048)
    #expect(text.contains("..."))
  }

  @Test func `a tensor without data shows its shape`() {
    let x = withoutData { Tensor.zeros(2, 3) }
    #expect("\(x)" == "tensor(..., size=[2, 3])")
  }
}
